/// Finds examples that are nearly the same text.
struct NearDuplicates {
    private let rows: SparseMatrix
    private let least: Float
    private var written: [Float]

    /// - Parameters:
    ///   - rows: The vector of each example, of length 1.
    ///   - least: The cosine from which on two examples are near duplicates.
    init(_ rows: SparseMatrix, from least: Float) {
        (self.rows, self.least) = (rows, least)
        written = Array(repeating: 0, count: rows.columnCount)
    }

    /// The examples among some others that are near duplicates of one.
    mutating func examples(like example: Int, among others: ArraySlice<Int>) -> [Int] {
        write(example, times: 1)
        defer { write(example, times: 0) }
        return others.filter { cosine(with: $0) >= least }
    }

    private mutating func write(_ example: Int, times factor: Float) {
        for entry in rows.entries(ofRow: example) { written[Int(rows.columns[entry])] = rows.values[entry] * factor }
    }

    /// The cosine of an example with the one that is written out.
    private func cosine(with example: Int) -> Float {
        written.withUnsafeBufferPointer { written in
            rows.columns.withUnsafeBufferPointer { columns in
                rows.values.withUnsafeBufferPointer { values in
                    let entries = rows.entries(ofRow: example)
                    var sum: Float = 0
                    var entry = entries.lowerBound
                    while entry < entries.upperBound {
                        sum += values[entry] * written[Int(columns[entry])]
                        entry &+= 1
                    }
                    return sum
                }
            }
        }
    }
}
