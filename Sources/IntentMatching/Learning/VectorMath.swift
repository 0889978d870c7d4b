/// Sums over dense vectors, in a fixed order.
///
/// Written with plain loops over pointers: tests run without optimisation,
/// where ranges and arrays cost more than the sum.
enum VectorMath {
    /// The scalar product of two vectors of equal length.
    static func dot(_ first: [Float], _ second: [Float]) -> Double {
        zip(first, second).reduce(0) { $0 + Double($1.0) * Double($1.1) }
    }

    /// first + second × factor, for vectors of equal length.
    static func sum(_ first: [Float], _ second: [Float], times factor: Float) -> [Float] {
        zip(first, second).map { $0 + $1 * factor }
    }

    /// The greatest size of `count` numbers.
    static func greatest(_ vector: UnsafeBufferPointer<Float>, from start: Int, count: Int) -> Float {
        var greatest: Float = 0
        var index = start
        while index < start &+ count {
            let size = abs(vector[index])
            if size > greatest { greatest = size }
            index &+= 1
        }
        return greatest
    }

    /// result += vector × factor, for `count` numbers.
    static func add(
        _ vector: UnsafePointer<Float>, times factor: Float, to result: UnsafeMutablePointer<Float>, count: Int
    ) {
        var index = 0
        while index < count {
            result[index] += vector[index] * factor
            index &+= 1
        }
    }

    /// result += the sum of four vectors, each times its factor, for `count` numbers: the result
    /// goes through memory once, not four times.
    static func add(
        _ vectors: (UnsafePointer<Float>, UnsafePointer<Float>, UnsafePointer<Float>, UnsafePointer<Float>),
        times factors: (Float, Float, Float, Float), to result: UnsafeMutablePointer<Float>, count: Int
    ) {
        var index = 0
        while index < count {
            let first = vectors.0[index] * factors.0 + vectors.1[index] * factors.1
            let second = vectors.2[index] * factors.2 + vectors.3[index] * factors.3
            result[index] += first + second
            index &+= 1
        }
    }

    /// result *= factor, for `count` numbers.
    static func scale(_ result: UnsafeMutablePointer<Float>, by factor: Float, count: Int) {
        var index = 0
        while index < count {
            result[index] *= factor
            index &+= 1
        }
    }
}
