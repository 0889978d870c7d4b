/// Finds the training examples that resemble a text: for each feature, the
/// examples that have it.
///
/// A value is stored in one byte, and each feature has a scale for its values:
/// a cosine is off by less than 0.005.
struct ExampleIndex {
    /// How many examples there are.
    let exampleCount: Int

    /// Where the entries of each feature begin, and after the last feature the end.
    let starts: [UInt32]

    /// The example of each entry.
    let examples: ExampleNumbers

    /// The value of each entry. After reading, a part of what was read.
    let values: ArraySlice<UInt8>

    /// What the values of each feature are multiplied with.
    let scales: [Float]

    /// An index of rows, one for each example, whose columns are features.
    init(_ rows: SparseMatrix) {
        let postings = rows.transposed()
        exampleCount = rows.rowCount
        starts = postings.starts
        examples = ExampleNumbers(postings.columns, below: rows.rowCount)
        scales = (0..<postings.rowCount).map { feature in
            postings.values[postings.entries(ofRow: feature)].reduce(0, max) / 255
        }
        var values: [UInt8] = []
        values.reserveCapacity(postings.values.count)
        for feature in 0..<postings.rowCount {
            let scale = max(scales[feature], .leastNormalMagnitude)
            for entry in postings.entries(ofRow: feature) {
                values.append(UInt8(min(max((postings.values[entry] / scale).rounded(), 0), 255)))
            }
        }
        self.values = values[...]
    }

    /// An index from its parts, or nil where they do not form one.
    init?(exampleCount: Int, starts: [UInt32], examples: ExampleNumbers, values: ArraySlice<UInt8>, scales: [Float]) {
        guard starts.first == 0, let last = starts.last, Int(last) == examples.count, examples.count == values.count,
            scales.count == starts.count - 1, zip(starts, starts.dropFirst()).allSatisfy({ $0 <= $1 }),
            examples.areBelow(exampleCount)
        else { return nil }
        (self.exampleCount, self.starts, self.examples) = (exampleCount, starts, examples)
        (self.values, self.scales) = (values, scales)
    }

    /// How many features there are.
    var featureCount: Int { scales.count }

    /// Writes the cosine of a vector with every example into `cosines`.
    func similarities(to vector: SparseVector, into cosines: inout [Float]) {
        for index in cosines.indices { cosines[index] = 0 }
        guard cosines.count == exampleCount else { return }
        cosines.withUnsafeMutableBufferPointer { cosines in
            values.withUnsafeBufferPointer { values in
                guard let sums = cosines.baseAddress, let values = values.baseAddress else { return }
                for index in vector.features.indices {
                    let feature = Int(vector.features[index])
                    examples.add(
                        values, times: vector.values[index] * scales[feature],
                        entries: Int(starts[feature])..<Int(starts[feature + 1]), to: sums)
                }
            }
        }
    }

    /// The most similar example among those that count, and its cosine.
    static func nearest(in cosines: [Float], where counts: (Int) -> Bool) -> (example: Int, cosine: Float)? {
        cosines.withUnsafeBufferPointer { cosines in
            var best = (example: -1, cosine: Float(0))
            var example = 0
            while example < cosines.count {
                if cosines[example] > best.cosine, counts(example) { best = (example, cosines[example]) }
                example &+= 1
            }
            return best.example < 0 ? nil : best
        }
    }
}
