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
    func fit(rows: SparseMatrix, classes: [Int], weights: [Float], classCount: Int) -> LinearModel {
        let folding = ColumnFolding(rows)
        let stride = LinearModel.stride(for: classCount)
        let problem = Problem(
            rows: folding.matrix, classes: classes, weights: weights, classCount: classCount,
            inverseRegularisation: inverseRegularisation)
        var point = [Float](repeating: 0, count: (folding.matrix.columnCount + 1) * stride)
        optimiser.minimise(&point) { problem.evaluate($0, gradient: &$1) }
        let bias = Array(point[(folding.matrix.columnCount * stride)...])
        return LinearModel(classCount: classCount, weights: folding.unfold(point, stride: stride), bias: bias)
    }
}

extension LogisticRegression {
    /// The function to minimise. A point is a row of weights for each column, then the bias.
    private struct Problem {
        let rows: SparseMatrix
        let classes: [Int]
        let weights: [Float]
        let classCount: Int
        let stride: Int
        let totalWeight: Double
        let decay: Double

        init(
            rows: SparseMatrix, classes: [Int], weights: [Float], classCount: Int, inverseRegularisation: Double
        ) {
            (self.rows, self.classes, self.weights, self.classCount) = (rows, classes, weights, classCount)
            stride = LinearModel.stride(for: classCount)
            totalWeight = weights.reduce(0) { $0 + Double($1) }
            decay = 1 / (inverseRegularisation * totalWeight)
        }

        func evaluate(_ point: [Float], gradient: inout [Float]) -> Double {
            let free = rows.columnCount * stride
            let size = regularise(point, upTo: free, gradient: &gradient)
            var loss = 0.0
            var scores = [Float](repeating: 0, count: stride)
            point.withUnsafeBufferPointer { point in
                gradient.withUnsafeMutableBufferPointer { gradient in
                    scores.withUnsafeMutableBufferPointer { scores in
                        for row in 0..<rows.rowCount {
                            score(row, point, into: scores)
                            loss += residual(row, scores)
                            spread(row, scores, into: gradient)
                        }
                    }
                }
            }
            return loss / totalWeight + decay / 2 * size
        }

        /// Starts the gradient with that of the regulariser and returns |W|².
        private func regularise(_ point: [Float], upTo free: Int, gradient: inout [Float]) -> Double {
            VectorMath.copy(point, times: Float(decay), into: &gradient)
            for index in free..<point.count { gradient[index] = 0 }
            let bias = point[free...].reduce(0.0) { $0 + Double($1) * Double($1) }
            return VectorMath.dot(point, point) - bias
        }

        private func score(
            _ row: Int, _ point: UnsafeBufferPointer<Float>, into scores: UnsafeMutableBufferPointer<Float>
        ) {
            let bias = rows.columnCount * stride
            for index in 0..<stride { scores[index] = point[bias + index] }
            for entry in rows.entries(ofRow: row) {
                let (value, start) = (rows.values[entry], Int(rows.columns[entry]) * stride)
                for index in 0..<stride { scores[index] += value * point[start &+ index] }
            }
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

        private func spread(
            _ row: Int, _ residual: UnsafeMutableBufferPointer<Float>, into gradient: UnsafeMutableBufferPointer<Float>
        ) {
            let bias = rows.columnCount * stride
            for index in 0..<stride { gradient[bias + index] += residual[index] }
            for entry in rows.entries(ofRow: row) {
                let (value, start) = (rows.values[entry], Int(rows.columns[entry]) * stride)
                for index in 0..<stride { gradient[start &+ index] += value * residual[index] }
            }
        }
    }
}
