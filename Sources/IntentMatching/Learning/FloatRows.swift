/// Rows of numbers in memory of their own.
///
/// A fit moves through them millions of times. Tests run without
/// optimisation, where an array would cost more than the sum it is for.
final class FloatRows {
    /// How many numbers a row has.
    let stride: Int

    /// How many rows there are.
    let count: Int

    private let base: UnsafeMutablePointer<Float>

    /// Rows of zeros.
    init(count: Int, stride: Int) {
        (self.count, self.stride) = (count, stride)
        base = .allocate(capacity: max(count * stride, 1))
        base.initialize(repeating: 0, count: count * stride)
    }

    deinit { base.deallocate() }

    /// The numbers of a row. They live as long as the rows do.
    subscript(row: Int) -> UnsafeMutablePointer<Float> { base + row &* stride }

    /// All numbers, row by row. They live as long as the rows do.
    var all: UnsafeBufferPointer<Float> { UnsafeBufferPointer(start: base, count: count * stride) }
}
