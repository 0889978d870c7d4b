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

    /// Where the entries of the preferred examples of each feature end, which stand before the others.
    private let preferredEnds: [UInt32]

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
        preferredEnds = Array(starts.dropFirst())
    }

    /// An index from its parts, or nil where they do not form one.
    init?(exampleCount: Int, starts: [UInt32], examples: ExampleNumbers, values: ArraySlice<UInt8>, scales: [Float]) {
        guard starts.first == 0, let last = starts.last, Int(last) == examples.count, examples.count == values.count,
            scales.count == starts.count - 1, zip(starts, starts.dropFirst()).allSatisfy({ $0 <= $1 }),
            examples.areBelow(exampleCount)
        else { return nil }
        (self.exampleCount, self.starts, self.examples) = (exampleCount, starts, examples)
        (self.values, self.scales) = (values, scales)
        preferredEnds = Array(starts.dropFirst())
    }

    /// The index with the entries of preferred examples before the others of the same feature.
    ///
    /// - Parameter isPreferred: Whether an example is preferred.
    func preferring(_ isPreferred: (Int) -> Bool) -> ExampleIndex {
        let isPreferred = (0..<exampleCount).map(isPreferred)
        var order: [UInt32] = []
        order.reserveCapacity(values.count)
        var ends: [UInt32] = []
        ends.reserveCapacity(featureCount)
        for feature in 0..<featureCount {
            let entries = starts[feature]..<starts[feature + 1]
            for entry in entries where isPreferred[examples[Int(entry)]] { order.append(entry) }
            ends.append(UInt32(order.count))
            for entry in entries where !isPreferred[examples[Int(entry)]] { order.append(entry) }
        }
        return ExampleIndex(self, order: order, preferredEnds: ends)
    }

    private init(_ index: ExampleIndex, order: [UInt32], preferredEnds: [UInt32]) {
        (exampleCount, starts, scales) = (index.exampleCount, index.starts, index.scales)
        examples = index.examples.reordered(order)
        let first = index.values.startIndex
        values = order.map { index.values[first + Int($0)] }[...]
        self.preferredEnds = preferredEnds
    }

    /// How many features there are.
    var featureCount: Int { scales.count }

    /// Writes the cosine of a vector with every example into `cosines`.
    ///
    /// - Parameter ofPreferred: Whether only the preferred examples count, and 0 stands for the others.
    func similarities(to vector: SparseVector, ofPreferred: Bool = false, into cosines: inout [Float]) {
        for index in cosines.indices { cosines[index] = 0 }
        guard cosines.count == exampleCount else { return }
        let ends = ofPreferred ? preferredEnds[...] : starts.dropFirst()
        cosines.withUnsafeMutableBufferPointer { cosines in
            values.withUnsafeBufferPointer { values in
                guard let sums = cosines.baseAddress, let values = values.baseAddress else { return }
                for index in vector.features.indices {
                    let feature = Int(vector.features[index])
                    examples.add(
                        values, times: vector.values[index] * scales[feature],
                        entries: Int(starts[feature])..<Int(ends[ends.startIndex + feature]), to: sums)
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
