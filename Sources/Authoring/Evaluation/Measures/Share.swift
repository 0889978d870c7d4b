/// So many of so many, with the uncertainty of a sample.
package struct Share: Hashable, Sendable, Encodable {
    /// How many.
    package let count: Int

    /// Of how many, 0 or more.
    package let total: Int

    /// A share.
    package init(_ count: Int, of total: Int) {
        self.count = count
        self.total = total
    }

    /// How many elements meet a condition.
    package init<Element>(of elements: [Element], where condition: (Element) -> Bool) {
        self.init(elements.count(where: condition), of: elements.count)
    }

    /// The share, 0 to 1; 0 where there is nothing.
    package var value: Double { total == 0 ? 0 : Double(count) / Double(total) }

    /// The bounds between which the true share lies in 95 of 100 samples
    /// (Wilson, Journal of the American Statistical Association 22, 1927).
    package var interval: ClosedRange<Double> {
        guard total > 0 else { return 0...1 }
        let (size, score) = (Double(total), 1.959964)
        let spread = score * score / size
        let middle = value + spread / 2
        let reach = score * (value * (1 - value) / size + spread / size / 4).squareRoot()
        let low = max(0, (middle - reach) / (1 + spread))
        return low...max(low, min(1, (middle + reach) / (1 + spread)))
    }

    private enum CodingKeys: CodingKey {
        case count, total, value, low, high
    }

    /// Writes the numbers and the bounds.
    ///
    /// - Throws: What the encoder throws.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(count, forKey: .count)
        try container.encode(total, forKey: .total)
        try container.encode(Self.rounded(value), forKey: .value)
        try container.encode(Self.rounded(interval.lowerBound), forKey: .low)
        try container.encode(Self.rounded(interval.upperBound), forKey: .high)
    }

    private static func rounded(_ number: Double) -> Double { (number * 10_000).rounded() / 10_000 }
}
