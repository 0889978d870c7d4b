/// The state of a fit: the coefficients of all rows and the weights they give.
final class CoefficientSearch {
    /// How strongly the bias is drawn after every row. A free bias wants
    /// the coefficients of each class to sum to zero; what they are off in sum,
    /// times this, is added to the bias at once and for good after each sweep
    /// (the method of multipliers). With 0.01 the bias lags behind; with 1 the
    /// rows wait for each other, and half as many sweeps again are needed.
    private static let biasStep: Float = 0.09

    private let rows: SparseMatrix
    private let classes: [Int]
    private let strengths: [Float]
    private let lengths: [Float]
    private let step: RowStep

    private let coefficients: FloatRows
    private let weights: FloatRows

    /// Row 0: the bias. Row 1: the sum of all coefficients. Row 2: what one row scores.
    private let sums: FloatRows

    /// A search that begins at zero.
    ///
    /// - Parameters:
    ///   - rows: One row an example.
    ///   - classes: The class of each row, below `classCount`.
    ///   - strengths: How much each row counts against the size of the weights.
    ///   - classCount: How many classes there are.
    init(rows: SparseMatrix, classes: [Int], strengths: [Float], classCount: Int) {
        let stride = LinearModel.stride(for: classCount)
        (self.rows, self.classes, self.strengths) = (rows, classes, strengths)
        lengths = classes.indices.map { row in
            rows.entries(ofRow: row).reduce(Self.biasStep) { $0 + rows.values[$1] * rows.values[$1] }
        }
        step = RowStep(classCount: classCount, stride: stride)
        coefficients = FloatRows(count: classes.count, stride: stride)
        weights = FloatRows(count: rows.columnCount, stride: stride)
        sums = FloatRows(count: 3, stride: stride)
    }

    /// What was learned.
    var model: LinearModel {
        LinearModel(
            classCount: step.classCount, weights: weights.all,
            bias: UnsafeBufferPointer(rebasing: sums.all.prefix(sums.stride)))
    }

    /// Moves the coefficients of each row once.
    ///
    /// - Returns: How far the rows were from their goals, as a share of their strengths: a
    ///   quadratic mean.
    func sweep(_ order: [Int]) -> Double {
        var distance = 0.0
        var total = 0.0
        for row in order {
            let found = Double(moveRow(row))
            distance += found * found
            total += Double(strengths[row]) * Double(strengths[row])
        }
        VectorMath.add(sums[1], times: Self.biasStep, to: sums[0], count: sums.stride)
        return total > 0 ? (distance / total).squareRoot() : 0
    }

    /// Moves the coefficients of a row and returns how far they were from their goal.
    private func moveRow(_ row: Int) -> Float {
        score(row)
        let distance = step.search(
            scores: sums[2], coefficients: coefficients[row], length: lengths[row], strength: strengths[row],
            right: classes[row])
        guard RowStep.moves(distance: distance, strength: strengths[row]) else { return distance }
        let stride = sums.stride
        VectorMath.add(step.move, times: 1, to: coefficients[row], count: stride)
        VectorMath.add(step.move, times: 1, to: sums[1], count: stride)
        for entry in rows.entries(ofRow: row) {
            VectorMath.add(
                step.move, times: rows.values[entry], to: weights[Int(rows.columns[entry])], count: stride)
        }
        return distance
    }

    /// Writes what a row scores into ``sums``.
    private func score(_ row: Int) {
        let (scores, stride) = (sums[2], sums.stride)
        scores.update(from: sums[0], count: stride)
        VectorMath.add(sums[1], times: Self.biasStep, to: scores, count: stride)
        let entries = rows.entries(ofRow: row)
        var entry = entries.lowerBound
        while entry &+ 4 <= entries.upperBound {
            VectorMath.add(
                (weightRow(entry), weightRow(entry &+ 1), weightRow(entry &+ 2), weightRow(entry &+ 3)),
                times: (
                    rows.values[entry], rows.values[entry &+ 1], rows.values[entry &+ 2], rows.values[entry &+ 3]
                ), to: scores, count: stride)
            entry &+= 4
        }
        for rest in entry..<entries.upperBound {
            VectorMath.add(weightRow(rest), times: rows.values[rest], to: scores, count: stride)
        }
    }

    /// The weights of the feature of an entry.
    private func weightRow(_ entry: Int) -> UnsafePointer<Float> {
        UnsafePointer(weights[Int(rows.columns[entry])])
    }
}
