/// Finds the training examples that resemble a text: for each feature, the
/// examples that have it.
struct ExampleIndex {
    /// One row for each feature; the columns are examples.
    let postings: SparseMatrix

    /// How many examples there are.
    var exampleCount: Int { postings.columnCount }

    /// Writes the cosine of a vector with every example into `cosines`.
    func similarities(to vector: SparseVector, into cosines: inout [Float]) {
        for index in cosines.indices { cosines[index] = 0 }
        guard cosines.count == exampleCount else { return }
        cosines.withUnsafeMutableBufferPointer { cosines in
            postings.columns.withUnsafeBufferPointer { examples in
                postings.values.withUnsafeBufferPointer { values in
                    for index in vector.features.indices {
                        let weight = vector.values[index]
                        for entry in postings.entries(ofRow: Int(vector.features[index])) {
                            cosines[Int(examples[entry])] += weight * values[entry]
                        }
                    }
                }
            }
        }
    }

    /// The most similar example among those that count, and its cosine.
    static func nearest(in cosines: [Float], where counts: (Int) -> Bool) -> (example: Int, cosine: Float)? {
        var best: (example: Int, cosine: Float)?
        for (example, cosine) in cosines.enumerated() where cosine > best?.cosine ?? 0 && counts(example) {
            best = (example, cosine)
        }
        return best
    }
}
