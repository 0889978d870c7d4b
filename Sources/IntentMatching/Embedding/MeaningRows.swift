/// The vectors of the examples, eight bits a number, to find the example that
/// means most nearly the same as a text.
///
/// All vectors have length 1, so a product of two is their cosine; rounding
/// moves it by less than 0.005.
struct MeaningRows {
    /// How many numbers a vector has.
    let dimensions: Int

    /// The numbers, each as the bits of an `Int8`, row by row. After reading,
    /// a part of what was read.
    let numbers: ArraySlice<UInt8>

    /// What the numbers of each row are multiplied with.
    let scales: [Float]

    /// How many vectors there are.
    var count: Int { scales.count }

    /// Rows of vectors that are all `dimensions` long.
    init(_ vectors: [[Float]], dimensions: Int) {
        self.dimensions = dimensions
        let rounded = vectors.map { EightBitVector($0) }
        scales = rounded.map(\.scale)
        numbers = rounded.flatMap { $0.numbers.map { UInt8(bitPattern: $0) } }[...]
    }

    /// Rows from their parts, or nil where they do not form any.
    init?(dimensions: Int, numbers: ArraySlice<UInt8>, scales: [Float]) {
        guard dimensions > 0, numbers.count % dimensions == 0, numbers.count / dimensions == scales.count else {
            return nil
        }
        (self.dimensions, self.numbers, self.scales) = (dimensions, numbers, scales)
    }

    /// The cosine of a vector with that of an example, and 0 for a vector of another length.
    func cosine(of vector: EightBitVector, with example: Int) -> Float {
        guard vector.numbers.count == dimensions else { return 0 }
        let product = numbers.withUnsafeBufferPointer { numbers in
            vector.numbers.withUnsafeBufferPointer { other in
                var sum: Int32 = 0
                var index = 0
                let row = example &* dimensions
                while index < dimensions {
                    sum &+= Int32(Int8(bitPattern: numbers[row &+ index])) &* Int32(other[index])
                    index &+= 1
                }
                return sum
            }
        }
        return Float(product) * scales[example] * vector.scale
    }
}
