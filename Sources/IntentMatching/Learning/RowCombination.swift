/// Weights written as a sum of the training rows, each times a coefficient for
/// each class, with what the rows score by them.
///
/// Every gradient of the loss is such a sum, and so is all that can be reached
/// from zero. There are far fewer rows than features, so steps in this form
/// move a fraction of the numbers.
struct RowCombination: SearchVector {
    /// The coefficient of each row for each class, row by row.
    var coefficients: [Float]

    /// The score of each row for each class without the bias, row by row.
    var scores: [Float]

    /// What is added for each class.
    var bias: [Float]

    /// The zero vector.
    init(rowCount: Int, stride: Int) {
        coefficients = [Float](repeating: 0, count: rowCount * stride)
        scores = coefficients
        bias = [Float](repeating: 0, count: stride)
    }

    /// The scalar product of the weights: of one side's coefficients with the other's scores.
    func dot(_ other: RowCombination) -> Double {
        weightProduct(other) + bias.dot(other.bias)
    }

    /// The scalar product without the bias.
    func weightProduct(_ other: RowCombination) -> Double {
        coefficients.dot(other.scores)
    }

    mutating func add(_ other: RowCombination, times factor: Float) {
        coefficients.add(other.coefficients, times: factor)
        scores.add(other.scores, times: factor)
        bias.add(other.bias, times: factor)
    }

    mutating func scale(by factor: Float) {
        coefficients.scale(by: factor)
        scores.scale(by: factor)
        bias.scale(by: factor)
    }
}
