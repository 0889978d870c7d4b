/// Sparse rows one after the other in flat arrays.
struct SparseMatrix {
    /// How many columns there are.
    let columnCount: Int

    /// Where each row begins, and after the last row the end.
    private(set) var starts: [UInt32] = [0]

    /// The columns of the entries.
    private(set) var columns: [UInt32] = []

    /// The values of the entries.
    private(set) var values: [Float] = []

    /// An empty matrix.
    init(columnCount: Int) {
        self.columnCount = columnCount
    }

    /// How many rows there are.
    var rowCount: Int { starts.count - 1 }

    /// The places of a row in ``columns`` and ``values``.
    func entries(ofRow row: Int) -> Range<Int> {
        Int(starts[row])..<Int(starts[row + 1])
    }

    /// Adds a row.
    mutating func append(_ vector: SparseVector) {
        append(columns: vector.features, values: vector.values)
    }

    /// Adds a row.
    mutating func append(columns newColumns: some Sequence<UInt32>, values newValues: some Sequence<Float>) {
        columns.append(contentsOf: newColumns)
        values.append(contentsOf: newValues)
        starts.append(UInt32(columns.count))
    }

    /// Rows as columns. Within a new row the entries keep the order of the old rows.
    func transposed() -> SparseMatrix {
        var result = SparseMatrix(columnCount: rowCount)
        var next = [UInt32](repeating: 0, count: columnCount + 1)
        for column in columns { next[Int(column) + 1] += 1 }
        for column in 0..<columnCount { next[column + 1] += next[column] }
        result.starts = next
        result.columns = Array(repeating: 0, count: columns.count)
        result.values = Array(repeating: 0, count: columns.count)
        for row in 0..<rowCount {
            for entry in entries(ofRow: row) {
                let place = Int(next[Int(columns[entry])])
                next[Int(columns[entry])] += 1
                result.columns[place] = UInt32(row)
                result.values[place] = values[entry]
            }
        }
        return result
    }
}
