/// The products of sparse rows with each other, without writing them down.
struct RowProducts {
    /// The columns that several rows have, as rows of a matrix.
    private let shared: SparseMatrix

    /// For each row the squared length of what no other row has.
    private let own: [Float]

    /// Prepares the products of the rows of a matrix.
    init(_ rows: SparseMatrix) {
        var shared = SparseMatrix(columnCount: rows.rowCount)
        var own = [Float](repeating: 0, count: rows.rowCount)
        let columns = rows.transposed()
        for column in 0..<columns.rowCount {
            let entries = columns.entries(ofRow: column)
            if entries.count > 1 {
                shared.append(columns: columns.columns[entries], values: columns.values[entries])
            } else if let entry = entries.first {
                own[Int(columns.columns[entry])] += columns.values[entry] * columns.values[entry]
            }
        }
        (self.shared, self.own) = (shared, own)
    }

    /// Writes, for each row, the sum over all rows of the product with that
    /// row times its coefficients.
    ///
    /// - Parameters:
    ///   - coefficients: `stride` numbers for each row.
    ///   - stride: How many numbers a row has.
    ///   - result: Overwritten; as long as `coefficients`.
    func combine(_ coefficients: [Float], stride: Int, into result: inout [Float]) {
        guard coefficients.count == own.count * stride, result.count == coefficients.count else { return }
        var sum = [Float](repeating: 0, count: stride)
        coefficients.withUnsafeBufferPointer { coefficients in
            result.withUnsafeMutableBufferPointer { result in
                sum.withUnsafeMutableBufferPointer { sum in
                    for place in result.indices { result[place] = own[place / stride] * coefficients[place] }
                    for column in 0..<shared.rowCount {
                        gather(column, coefficients, into: sum)
                        spread(column, sum, into: result)
                    }
                }
            }
        }
    }

    /// What a column weighs: the sum of its rows' coefficients.
    private func gather(
        _ column: Int, _ coefficients: UnsafeBufferPointer<Float>, into sum: UnsafeMutableBufferPointer<Float>
    ) {
        guard let from = coefficients.baseAddress, let to = sum.baseAddress else { return }
        for index in 0..<sum.count { to[index] = 0 }
        for entry in shared.entries(ofRow: column) {
            VectorMath.add(
                from + Int(shared.columns[entry]) &* sum.count, times: shared.values[entry], to: to, count: sum.count)
        }
    }

    private func spread(
        _ column: Int, _ sum: UnsafeMutableBufferPointer<Float>, into result: UnsafeMutableBufferPointer<Float>
    ) {
        guard let from = sum.baseAddress, let to = result.baseAddress else { return }
        for entry in shared.entries(ofRow: column) {
            VectorMath.add(
                from, times: shared.values[entry], to: to + Int(shared.columns[entry]) &* sum.count, count: sum.count)
        }
    }
}
