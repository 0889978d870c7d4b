/// The vectors of all examples of a training set.
struct ExampleMeanings {
    /// One vector an example, each with ``TextEmbedding/dimensions`` numbers.
    let vectors: [[Float]]

    /// The same, small enough to be searched.
    let rows: MeaningRows

    /// Lets an embedding read the examples.
    ///
    /// - Parameters:
    ///   - texts: The examples.
    ///   - embedding: Says what they mean.
    ///   - progress: Told how many it has read.
    init(_ texts: [String], embedding: any TextEmbedding, progress: (@Sendable (TrainingProgress) -> Void)?) {
        let dimensions = embedding.dimensions
        let found = embedding.vectors(of: texts) { finished in
            progress?(TrainingProgress(stage: .embedding, finished: finished, total: texts.count))
        }
        // An embedding that does not keep its word makes a worse matcher, not a crash.
        vectors = texts.indices.map { index in
            let vector = found.count == texts.count ? found[index] : []
            return vector.count == dimensions && vector.allSatisfy(\.isFinite)
                ? vector : [Float](repeating: 0, count: dimensions)
        }
        rows = MeaningRows(vectors, dimensions: dimensions)
    }

    /// The mean of some of the vectors.
    func centre(of examples: [Int]) -> [Float] {
        var sum = [Float](repeating: 0, count: rows.dimensions)
        for example in examples {
            for place in sum.indices { sum[place] += vectors[example][place] }
        }
        return sum.map { $0 / Float(max(examples.count, 1)) }
    }
}
