import Glibc

/// Finds the best coefficients of one row while those of all others stay.
///
/// At the best place each coefficient is the strength of the row times what
/// its class lacks in probability. Newton's method finds it; its matrix is a
/// diagonal and one product, so a step costs no more than the probabilities do.
struct RowStep {
    /// More steps than these gain nothing: the other rows move as well.
    private static let mostSteps = 3

    /// The most that one step may move a score. Without a limit the first
    /// steps leap over the goal and back.
    private static let longest: Float = 2

    /// A row this close to its goal, as a share of its strength, is there.
    private static let nearEnough: Float = 1e-3

    /// How many classes there are.
    let classCount: Int

    /// Row 0: how far each coefficient moves. Row 1: the probabilities. Row 2:
    /// the distances from the goal.
    private let numbers: FloatRows

    /// Room for the steps of rows with so many classes.
    init(classCount: Int, stride: Int) {
        self.classCount = classCount
        numbers = FloatRows(count: 3, stride: stride)
    }

    /// How far each coefficient moves, by the last search.
    var move: UnsafeMutablePointer<Float> { numbers[0] }

    /// Searches from where a row stands.
    ///
    /// - Parameters:
    ///   - scores: What the row scores for each class.
    ///   - coefficients: The row's coefficients.
    ///   - length: The squared length of the row: what a score gains where a coefficient gains 1.
    ///   - strength: How much the row counts.
    ///   - right: The row's class.
    /// - Returns: The greatest distance of a coefficient from its goal at the start. Where it is
    ///   less than ``nearEnough``, nothing moves.
    func search(
        scores: UnsafePointer<Float>, coefficients: UnsafePointer<Float>, length: Float, strength: Float, right: Int
    ) -> Float {
        let move = move
        var index = 0
        while index < classCount {
            move[index] = 0
            index &+= 1
        }
        var start: Float = 0
        for step in 0..<Self.mostSteps {
            weigh(scores, length: length)
            let distance = measure(coefficients, strength: strength, right: right)
            if step == 0 { start = distance }
            if distance <= strength * Self.nearEnough { break }
            advance(length: length, strength: strength)
        }
        return start
    }

    /// Whether a row at that distance from its goal has moved.
    static func moves(distance: Float, strength: Float) -> Bool { distance > strength * nearEnough }

    /// The probabilities after the move so far.
    private func weigh(_ scores: UnsafePointer<Float>, length: Float) {
        let (move, probabilities) = (numbers[0], numbers[1])
        var greatest = -Float.greatestFiniteMagnitude
        var index = 0
        while index < classCount {
            probabilities[index] = scores[index] + length * move[index]
            greatest = max(greatest, probabilities[index])
            index &+= 1
        }
        var sum: Float = 0
        index = 0
        while index < classCount {
            probabilities[index] = exp(probabilities[index] - greatest)
            sum += probabilities[index]
            index &+= 1
        }
        VectorMath.scale(probabilities, by: 1 / sum, count: classCount)
    }

    /// The distances from the goal, and the greatest of them.
    private func measure(_ coefficients: UnsafePointer<Float>, strength: Float, right: Int) -> Float {
        let (move, probabilities, distances) = (numbers[0], numbers[1], numbers[2])
        var greatest: Float = 0
        var index = 0
        while index < classCount {
            distances[index] = coefficients[index] + move[index] + strength * probabilities[index]
            if index == right { distances[index] -= strength }
            greatest = max(greatest, abs(distances[index]))
            index &+= 1
        }
        return greatest
    }

    /// One step of Newton's method. The matrix is 1 + s·diag(p) − s·p·pᵀ with
    /// s = strength × length; its inverse follows from that of the diagonal.
    private func advance(length: Float, strength: Float) {
        let (move, probabilities, distances) = (numbers[0], numbers[1], numbers[2])
        let slope = strength * length
        var (above, below) = (Float(0), Float(0))
        var index = 0
        while index < classCount {
            let share = probabilities[index] / (1 + slope * probabilities[index])
            above += share * distances[index]
            below += share
            index &+= 1
        }
        let common = slope * above / below
        var greatest: Float = 0
        index = 0
        while index < classCount {
            let divisor = 1 + slope * probabilities[index]
            distances[index] = (distances[index] + probabilities[index] * common) / divisor
            greatest = max(greatest, abs(distances[index]))
            index &+= 1
        }
        let part = greatest * length > Self.longest ? Self.longest / (greatest * length) : 1
        VectorMath.add(distances, times: -part, to: move, count: classCount)
    }
}
