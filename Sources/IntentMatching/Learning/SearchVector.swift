/// A vector in which a minimum can be sought.
protocol SearchVector {
    /// The scalar product.
    func dot(_ other: Self) -> Double

    /// Adds a multiple of another vector.
    mutating func add(_ other: Self, times factor: Float)

    /// Multiplies with a number.
    mutating func scale(by factor: Float)
}

extension [Float]: SearchVector {
    func dot(_ other: [Float]) -> Double {
        VectorMath.dot(self, other)
    }

    mutating func add(_ other: [Float], times factor: Float) {
        VectorMath.add(other, times: factor, to: &self)
    }

    mutating func scale(by factor: Float) {
        VectorMath.scale(&self, by: factor)
    }
}
