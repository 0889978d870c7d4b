/// Finds the smallest value of a smooth convex function of few variables by the
/// limited-memory BFGS method.
///
/// Sums run in a fixed order, so the same function gives the same result.
struct LBFGS {
    /// How many earlier steps shape the next direction.
    static let memory = 8

    /// A step that lowers the value by less than this share of it is the last:
    /// what remains is the rounding of single precision.
    static let smallestGain = 1e-8

    /// Stops after so many steps at the latest.
    let maximumIterations: Int

    /// Stops when the gradient's length has shrunk to this share of its length
    /// at the start. A share cannot be met at the start, as a fixed length can:
    /// with many rare features every gradient is small there.
    let tolerance: Double

    /// Moves `point` to the smallest value.
    ///
    /// - Parameters:
    ///   - point: Where to start; the result.
    ///   - evaluate: Gives the value at a point and writes the gradient there.
    /// - Returns: The number of steps.
    @discardableResult
    func minimise(_ point: inout [Float], _ evaluate: ([Float], inout [Float]) -> Double) -> Int {
        var gradient = point
        var value = evaluate(point, &gradient)
        var history = History()
        let goal = tolerance * VectorMath.dot(gradient, gradient).squareRoot()
        for iteration in 0..<maximumIterations {
            let length = VectorMath.dot(gradient, gradient).squareRoot()
            guard length > goal, length > 0, value.isFinite else { return iteration }
            var direction = history.direction(from: gradient)
            var slope = VectorMath.dot(direction, gradient)
            if !(slope < 0) {
                history = History()
                direction = history.direction(from: gradient)
                slope = -length * length
            }
            let first = history.isEmpty ? 1 / length : 1
            guard
                let step = lineSearch(
                    from: point, value: value, along: direction, slope: slope, first: first, evaluate)
            else { return iteration }
            let gain = value - step.value
            history.remember(from: point, to: step.point, oldGradient: gradient, newGradient: step.gradient)
            (point, gradient, value) = (step.point, step.gradient, step.value)
            if gain <= Self.smallestGain * abs(value) { return iteration + 1 }
        }
        return maximumIterations
    }

    private struct Step {
        var point: [Float]
        var gradient: [Float]
        var value: Double
    }

    /// Shortens the step until the value falls enough (Armijo's rule).
    private func lineSearch(
        from point: [Float], value: Double, along direction: [Float], slope: Double, first: Double,
        _ evaluate: ([Float], inout [Float]) -> Double
    ) -> Step? {
        var length = first
        var step = Step(point: point, gradient: direction, value: 0)
        for _ in 0..<20 {
            step.point = VectorMath.sum(point, direction, times: Float(length))
            step.value = evaluate(step.point, &step.gradient)
            if step.value <= value + 1e-4 * length * slope { return step }
            let excess = step.value - value - length * slope
            let parabola = excess > 0 ? -slope * length / (2 * excess) : 0.5
            length *= min(max(parabola.isFinite ? parabola : 0.5, 0.1), 0.5)
        }
        return nil
    }
}

extension LBFGS {
    /// The last steps and how the gradient changed in them.
    private struct History {
        private var steps: [[Float]] = []
        private var changes: [[Float]] = []
        private var curvatures: [Double] = []

        var isEmpty: Bool { steps.isEmpty }

        mutating func remember(from old: [Float], to new: [Float], oldGradient: [Float], newGradient: [Float]) {
            let step = VectorMath.sum(new, old, times: -1)
            let change = VectorMath.sum(newGradient, oldGradient, times: -1)
            let curvature = VectorMath.dot(step, change)
            guard curvature > 0 else { return }
            if steps.count == LBFGS.memory {
                steps.removeFirst()
                changes.removeFirst()
                curvatures.removeFirst()
            }
            steps.append(step)
            changes.append(change)
            curvatures.append(curvature)
        }

        /// The two-loop recursion (Nocedal, Mathematics of Computation 35, 1980).
        func direction(from gradient: [Float]) -> [Float] {
            var result = gradient
            var shares = [Double](repeating: 0, count: steps.count)
            for index in steps.indices.reversed() {
                shares[index] = VectorMath.dot(steps[index], result) / curvatures[index]
                result = VectorMath.sum(result, changes[index], times: Float(-shares[index]))
            }
            var scale = -1.0
            if let change = changes.last, let curvature = curvatures.last {
                scale = -curvature / max(VectorMath.dot(change, change), .leastNormalMagnitude)
            }
            result = result.map { $0 * Float(scale) }
            for index in steps.indices {
                let share = VectorMath.dot(changes[index], result) / curvatures[index]
                result = VectorMath.sum(result, steps[index], times: Float(-shares[index] - share))
            }
            return result
        }
    }
}
