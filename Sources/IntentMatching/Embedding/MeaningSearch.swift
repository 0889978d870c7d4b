/// Finds the example in scope that means most nearly the same as a text.
///
/// Only examples of the likeliest labels are compared: the nearest of all is
/// nearly always among them, and thousands of products are saved.
struct MeaningSearch {
    /// How many labels are looked at.
    private static let likeliest = 5

    /// The examples of each label in scope; none for the others.
    private let examples: [[Int]]

    /// A search.
    ///
    /// - Parameters:
    ///   - examples: The examples to search.
    ///   - labels: The label of every example there is.
    ///   - isOutOfScope: Whether each label is out of scope.
    init(examples: some Sequence<Int>, labels: [some BinaryInteger], isOutOfScope: [Bool]) {
        var examplesOfLabel = [[Int]](repeating: [], count: isOutOfScope.count)
        for example in examples {
            let label = Int(labels[example])
            if !isOutOfScope[label] { examplesOfLabel[label].append(example) }
        }
        self.examples = examplesOfLabel
    }

    /// The most similar example and its cosine.
    ///
    /// - Parameters:
    ///   - vector: The vector of the text.
    ///   - rows: The vectors of all examples.
    ///   - scores: The score of each label.
    func nearest(to vector: EightBitVector, in rows: MeaningRows, scores: [Float]) -> (example: Int, cosine: Float)? {
        var best: (example: Int, cosine: Float)?
        for label in likeliest(by: scores) {
            for example in examples[label] {
                let cosine = rows.cosine(of: vector, with: example)
                if cosine > best?.cosine ?? 0 { best = (example, cosine) }
            }
        }
        // Rounding, or vectors that are longer than they should be.
        return best.map { ($0.example, min($0.cosine, 1)) }
    }

    private func likeliest(by scores: [Float]) -> [Int] {
        var best: [Int] = []
        for label in scores.indices where !examples[label].isEmpty {
            let isFull = best.count == Self.likeliest
            if isFull, let last = best.last, scores[label] <= scores[last] { continue }
            if isFull { best.removeLast() }
            let place = best.firstIndex { scores[label] > scores[$0] } ?? best.count
            best.insert(label, at: place)
        }
        return best
    }
}
