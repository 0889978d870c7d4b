/// A vector with eight bits for each number.
struct EightBitVector {
    /// The greatest number.
    private static let greatest: Float = 127

    /// The numbers, -127 to 127.
    let numbers: [Int8]

    /// What the numbers are multiplied with.
    let scale: Float

    /// Rounds a vector. What is no number counts as 0.
    init(_ vector: [Float]) {
        let size = vector.reduce(Float(0)) { $1.isFinite ? max($0, abs($1)) : $0 }
        scale = size / Self.greatest
        let factor = size > 0 ? Self.greatest / size : 0
        numbers = vector.map { number in
            let rounded = (number * factor).rounded()
            return abs(rounded) <= Self.greatest ? Int8(rounded) : 0
        }
    }
}
