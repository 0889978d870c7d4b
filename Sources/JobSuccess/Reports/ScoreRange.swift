/// A score as a range: a single number would claim more than can be known.
///
/// Scores are whole per cents, 0 to 100.
public struct ScoreRange: Hashable, Sendable {
    /// A tenth of the cases with a score stay at or below it; nil where there
    /// can be no score.
    public var low: Int?
    /// The likeliest score; nil where having none is likelier.
    public var likely: Int?
    /// Nine tenths of the cases with a score stay at or below it; nil where
    /// there can be no score.
    public var high: Int?
    /// The mean over the cases with a score; nil where having none is
    /// likelier, so that nobody reads a mean of rare cases as an outlook.
    public var expected: Double?

    /// A range from its four numbers.
    public init(low: Int?, likely: Int?, high: Int?, expected: Double?) {
        self.low = low
        self.likely = likely
        self.high = high
        self.expected = expected
    }

    /// The middle 80 per cent of a distribution, its mode and its mean.
    public init(_ distribution: ScoreDistribution) {
        let likely = distribution.mode
        self.init(
            low: distribution.p10, likely: likely, high: distribution.p90,
            expected: likely == nil ? nil : distribution.mean)
    }

    /// The mean to one decimal, as it is written.
    var roundedExpected: Double? {
        expected.flatMap { $0.isFinite ? Double(Int(min(max($0, -1000), 1000) * 10 + 0.5)) / 10 : nil }
    }
}

extension ScoreRange: CustomStringConvertible {
    /// The range in words, such as "75–100 (most likely 100)".
    public var description: String {
        guard let low, let high else { return "no score" }
        let span = low == high ? "\(low)" : "\(low)–\(high)"
        guard let likely else { return "most likely no score (otherwise \(span))" }
        return low == high && likely == low ? span : "\(span) (most likely \(likely))"
    }
}

extension ScoreRange: Encodable {
    private enum Key: String, CodingKey {
        case low, likely, high, expected
    }

    /// Writes all four numbers, missing ones as null and the mean to one
    /// decimal.
    ///
    /// - Throws: What the encoder throws.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(low, forKey: .low)
        try container.encode(likely, forKey: .likely)
        try container.encode(high, forKey: .high)
        try container.encode(roundedExpected, forKey: .expected)
    }
}
