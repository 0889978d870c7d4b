/// Probabilities of consecutive whole numbers, kept flat.
struct Masses {
    /// The number that the first probability belongs to.
    private(set) var start: Int
    private(set) var values: [Double]

    /// Probabilities of the numbers from a first one on.
    init(start: Int = 0, _ values: [Double]) {
        self.start = start
        self.values = values
    }

    /// No probability yet for any number of a range.
    init(zerosOver range: Range<Int>) {
        self.init(start: range.lowerBound, [Double](repeating: 0, count: range.count))
    }

    /// The numbers that may have a probability.
    var range: Range<Int> { start..<start + values.count }

    /// All probabilities together.
    var total: Double { values.reduce(0, +) }

    /// The probabilities of some numbers together.
    func total(in numbers: Range<Int>) -> Double {
        let part = numbers.clamped(to: range)
        return part.isEmpty ? 0 : values[part.lowerBound - start..<part.upperBound - start].reduce(0, +)
    }

    /// The probabilities from the one at an index on together.
    func total(from index: Int) -> Double { values[min(max(index, 0), values.count)...].reduce(0, +) }

    /// The probability of a number.
    subscript(number: Int) -> Double { range.contains(number) ? values[number - start] : 0 }

    /// For each number of the range, how likely it or a higher one is.
    ///
    /// They are summed from the far end, so that small ones stay precise.
    var tails: [Double] {
        var tails = values
        for index in tails.indices.dropLast().reversed() { tails[index] += tails[index + 1] }
        return tails
    }

    /// Drops probabilities below a limit, and zeros, at both ends.
    mutating func trim(below negligible: Double) {
        let matters = { (mass: Double) in mass > 0 && mass >= negligible }
        guard let first = values.firstIndex(where: matters), let last = values.lastIndex(where: matters) else {
            values = []
            return
        }
        guard first > 0 || last < values.count - 1 else { return }
        values = Array(values[first...last])
        start += first
    }

    /// Adds other probabilities, all multiplied with a factor and their
    /// numbers shifted.
    mutating func add(_ other: Masses, times factor: Double = 1, shiftedBy shift: Int = 0) {
        widen(toHold: other.start + shift..<other.start + shift + other.values.count)
        addSums(of: Masses(start: shift, [factor]), and: other, in: range)
    }

    /// Adds those of other probabilities that belong to some numbers in the
    /// range of the receiver.
    mutating func add(_ other: Masses, in numbers: Range<Int>) {
        addSums(of: Masses([1]), and: other, in: numbers)
    }

    private mutating func widen(toHold other: Range<Int>) {
        guard !other.isEmpty else { return }
        if values.isEmpty { start = other.lowerBound }
        if other.lowerBound < start {
            values.insert(contentsOf: repeatElement(0, count: start - other.lowerBound), at: 0)
            start = other.lowerBound
        }
        if other.upperBound > range.upperBound {
            values.append(contentsOf: repeatElement(0, count: other.upperBound - range.upperBound))
        }
    }
}

// MARK: - Sums of two numbers

extension Masses {
    /// The numbers that the sum of two can be.
    static func sums(_ one: Range<Int>, _ other: Range<Int>) -> Range<Int> {
        guard !one.isEmpty, !other.isEmpty else { return 0..<0 }
        return one.lowerBound + other.lowerBound..<one.upperBound + other.upperBound - 1
    }

    /// Adds the probabilities of sums of two independent numbers.
    ///
    /// - Parameter sums: Only these sums are added, and of them only those in
    ///   the range of the receiver.
    mutating func addSums(of one: Masses, and other: Masses, in sums: Range<Int>) {
        let (short, long) = one.values.count <= other.values.count ? (one, other) : (other, one)
        let sums = sums.clamped(to: range)
        let (target, least) = (start, short.start + long.start)
        values.withUnsafeMutableBufferPointer { values in
            short.values.withUnsafeBufferPointer { factors in
                long.values.withUnsafeBufferPointer { source in
                    let from = max(sums.lowerBound - least - source.count + 1, 0)
                    for index in from..<max(min(sums.upperBound - least, factors.count), from) {
                        // What lies in the sums of this factor and all others.
                        let first = max(sums.lowerBound - least - index, 0)
                        let end = min(sums.upperBound - least - index, source.count)
                        let shift = least + index - target
                        Self.addScaled(source, first, end, times: factors[index], to: values, shiftedBy: shift)
                    }
                }
            }
        }
    }

    /// The inner loop of everything: no checks and no memory in it.
    @inline(__always)
    private static func addScaled(
        _ source: UnsafeBufferPointer<Double>, _ first: Int, _ end: Int, times factor: Double,
        to target: UnsafeMutableBufferPointer<Double>, shiftedBy shift: Int
    ) {
        guard first < end else { return }
        for index in first..<end { target[index &+ shift] += source[index] * factor }
    }
}
