/// Sums over dense vectors of equal length, in a fixed order.
enum VectorMath {
    /// The scalar product. Four running sums, so that the processor need not
    /// wait for one addition before it begins the next.
    static func dot(_ first: [Float], _ second: [Float]) -> Double {
        first.withUnsafeBufferPointer { first in
            second.withUnsafeBufferPointer { second in
                let count = min(first.count, second.count)
                let whole = count & ~3
                var (sum0, sum1, sum2, sum3) = (0.0, 0.0, 0.0, 0.0)
                var index = 0
                while index < whole {
                    sum0 += Double(first[index]) * Double(second[index])
                    sum1 += Double(first[index &+ 1]) * Double(second[index &+ 1])
                    sum2 += Double(first[index &+ 2]) * Double(second[index &+ 2])
                    sum3 += Double(first[index &+ 3]) * Double(second[index &+ 3])
                    index &+= 4
                }
                while index < count {
                    sum0 += Double(first[index]) * Double(second[index])
                    index &+= 1
                }
                return (sum0 + sum1) + (sum2 + sum3)
            }
        }
    }

    /// result += vector × factor.
    static func add(_ vector: [Float], times factor: Float, to result: inout [Float]) {
        result.withUnsafeMutableBufferPointer { result in
            vector.withUnsafeBufferPointer { vector in
                guard let from = vector.baseAddress, let to = result.baseAddress else { return }
                add(from, times: factor, to: to, count: min(result.count, vector.count))
            }
        }
    }

    /// result += vector × factor, for `count` numbers. Written with a plain
    /// loop: tests run without optimisation, where ranges cost more than the sum.
    static func add(
        _ vector: UnsafePointer<Float>, times factor: Float, to result: UnsafeMutablePointer<Float>, count: Int
    ) {
        var index = 0
        while index < count {
            result[index] += vector[index] * factor
            index &+= 1
        }
    }

    /// result *= factor.
    static func scale(_ result: inout [Float], by factor: Float) {
        result.withUnsafeMutableBufferPointer { result in
            for index in 0..<result.count { result[index] *= factor }
        }
    }
}
