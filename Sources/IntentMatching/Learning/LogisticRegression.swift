import Glibc

/// Multinomial logistic regression on sparse rows.
///
/// Minimises Σ wᵢ · loss + |W|² / (2C), divided by Σ wᵢ. The bias is free.
struct LogisticRegression {
    /// C: the weight of the loss against the size of the weights.
    let inverseRegularisation: Double

    /// How the minimum is found.
    let optimiser: LBFGS

    /// Learns which rows belong to which class.
    ///
    /// - Parameters:
    ///   - rows: One row an example.
    ///   - classes: The class of each row, below `classCount`.
    ///   - weights: How much each row counts.
    ///   - classCount: How many classes there are.
    ///   - start: Where to begin: the result for much the same rows. It saves
    ///     steps and does not change what is looked for.
    func fit(
        rows: SparseMatrix, classes: [Int], weights: [Float], classCount: Int, start: RowCombination? = nil
    ) -> RowCombination {
        let problem = Problem(
            products: RowProducts(rows), classes: classes, weights: weights, classCount: classCount,
            inverseRegularisation: inverseRegularisation)
        var point = RowCombination(rowCount: rows.rowCount, stride: problem.stride)
        guard var start, start.coefficients.count == point.coefficients.count else {
            optimiser.minimise(&point) { problem.evaluate($0, gradient: &$1) }
            return point
        }
        // The goal is that of a start at zero: close to the goal, a share of little would be too little.
        var gradient = point
        _ = problem.evaluate(point, gradient: &gradient)
        problem.products.combine(start.coefficients, stride: problem.stride, into: &start.scores)
        let goal = optimiser.tolerance * gradient.dot(gradient).squareRoot()
        optimiser.minimise(&start, goal: goal) { problem.evaluate($0, gradient: &$1) }
        return start
    }

    /// What was learned, as weights of the columns.
    static func model(_ point: RowCombination, rows: SparseMatrix, classCount: Int) -> LinearModel {
        let stride = LinearModel.stride(for: classCount)
        return LinearModel(
            classCount: classCount, weights: weights(rows, point.coefficients, stride: stride), bias: point.bias)
    }

    /// The sum of the rows, each times its coefficients: a row of weights for each column.
    private static func weights(_ rows: SparseMatrix, _ coefficients: [Float], stride: Int) -> [Float] {
        var result = [Float](repeating: 0, count: rows.columnCount * stride)
        result.withUnsafeMutableBufferPointer { result in
            coefficients.withUnsafeBufferPointer { coefficients in
                for row in 0..<rows.rowCount {
                    for entry in rows.entries(ofRow: row) {
                        let (value, start) = (rows.values[entry], Int(rows.columns[entry]) &* stride)
                        for index in 0..<stride {
                            result[start &+ index] += value * coefficients[row &* stride &+ index]
                        }
                    }
                }
            }
        }
        return result
    }
}

extension LogisticRegression {
    /// The function to minimise.
    private struct Problem {
        let products: RowProducts
        let classes: [Int]
        let weights: [Float]
        let classCount: Int
        let stride: Int
        let totalWeight: Double
        let decay: Double

        init(
            products: RowProducts, classes: [Int], weights: [Float], classCount: Int, inverseRegularisation: Double
        ) {
            (self.products, self.classes, self.weights) = (products, classes, weights)
            self.classCount = classCount
            stride = LinearModel.stride(for: classCount)
            totalWeight = weights.reduce(0) { $0 + Double($1) }
            decay = 1 / (inverseRegularisation * totalWeight)
        }

        func evaluate(_ point: RowCombination, gradient: inout RowCombination) -> Double {
            for index in 0..<stride { gradient.bias[index] = 0 }
            let loss = residuals(point, into: &gradient)
            products.combine(gradient.coefficients, stride: stride, into: &gradient.scores)
            gradient.coefficients.add(point.coefficients, times: Float(decay))
            gradient.scores.add(point.scores, times: Float(decay))
            return loss / totalWeight + decay / 2 * point.weightProduct(point)
        }

        /// Writes the gradient with respect to the rows' scores and returns the loss.
        private func residuals(_ point: RowCombination, into gradient: inout RowCombination) -> Double {
            var loss = 0.0
            gradient.coefficients.withUnsafeMutableBufferPointer { residuals in
                for row in classes.indices {
                    let residual = UnsafeMutableBufferPointer(
                        rebasing: residuals[row &* stride..<(row &+ 1) &* stride])
                    for index in 0..<stride {
                        residual[index] = point.scores[row &* stride &+ index] + point.bias[index]
                    }
                    loss += self.residual(row, residual)
                    for index in 0..<stride { gradient.bias[index] += residual[index] }
                }
            }
            return loss
        }

        /// Turns the scores into the gradient with respect to them and returns the loss.
        private func residual(_ row: Int, _ scores: UnsafeMutableBufferPointer<Float>) -> Double {
            var greatest = scores[0]
            for index in 0..<classCount { greatest = max(greatest, scores[index]) }
            let right = scores[classes[row]] - greatest
            var sum: Float = 0
            for index in 0..<classCount {
                scores[index] = exp(scores[index] - greatest)
                sum += scores[index]
            }
            let factor = weights[row] / (sum * Float(totalWeight))
            for index in 0..<stride { scores[index] = index < classCount ? scores[index] * factor : 0 }
            scores[classes[row]] -= weights[row] / Float(totalWeight)
            return Double(weights[row]) * Double(log(sum) - right)
        }
    }
}
