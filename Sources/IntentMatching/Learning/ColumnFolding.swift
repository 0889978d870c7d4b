/// Makes a matrix narrower without changing what can be learned from it.
///
/// A column with one entry is seen in one row only. The best weights of all
/// such columns of a row are proportional to their values (the regulariser
/// allows nothing else), so they can stand as one column whose value is their
/// length. Columns without entries are left out.
struct ColumnFolding {
    /// The narrower matrix.
    let matrix: SparseMatrix

    /// For each old column the new one, or ``FeatureTable/unknown``.
    private let columns: [UInt32]

    /// For each old column its value per length of the new column.
    private let shares: [Float]

    /// Folds a matrix.
    init(_ wide: SparseMatrix) {
        var entries = [UInt32](repeating: 0, count: wide.columnCount)
        for column in wide.columns { entries[Int(column)] += 1 }
        var columns = [UInt32](repeating: FeatureTable.unknown, count: wide.columnCount)
        var count: UInt32 = 0
        for column in 0..<wide.columnCount where entries[column] > 1 {
            columns[column] = count
            count += 1
        }
        var shares = [Float](repeating: 1, count: wide.columnCount)
        var narrow = SparseMatrix(columnCount: Int(count) + wide.rowCount)
        for row in 0..<wide.rowCount {
            let vector = wide.vector(ofRow: row)
            narrow.append(Self.fold(vector, into: count + UInt32(row), of: entries, &columns, &shares))
        }
        (matrix, self.columns, self.shares) = (narrow, columns, shares)
    }

    /// Gathers the places of a row that no other row has in one new column.
    private static func fold(
        _ vector: SparseVector, into column: UInt32, of entries: [UInt32], _ columns: inout [UInt32],
        _ shares: inout [Float]
    ) -> SparseVector {
        var result = SparseVector()
        var alone: [Int] = []
        var squares: Float = 0
        for (feature, value) in zip(vector.features, vector.values) {
            if entries[Int(feature)] == 1 {
                alone.append(Int(feature))
                shares[Int(feature)] = value
                squares += value * value
            } else {
                result.features.append(columns[Int(feature)])
                result.values.append(value)
            }
        }
        guard squares > 0 else { return result }
        for feature in alone {
            columns[feature] = column
            shares[feature] /= squares.squareRoot()
        }
        result.features.append(column)
        result.values.append(squares.squareRoot())
        return result
    }

    /// The weights of the old columns, given rows of `stride` weights for the new ones.
    func unfold(_ narrow: [Float], stride: Int) -> [Float] {
        var wide = [Float](repeating: 0, count: columns.count * stride)
        for column in columns.indices where columns[column] != FeatureTable.unknown {
            let (from, to) = (Int(columns[column]) * stride, column * stride)
            for index in 0..<stride { wide[to + index] = narrow[from + index] * shares[column] }
        }
        return wide
    }
}
