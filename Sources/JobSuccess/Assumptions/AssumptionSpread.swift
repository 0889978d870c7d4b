public import CivilCalendar

/// What the score would be if an assumption of the rules were wrong, one at a
/// time.
///
/// Beside the hidden feedback this is the other reason why a score is a range:
/// the platform publishes its rules only in part.
public struct AssumptionSpread: Hashable, Sendable {
    /// The rules that were varied.
    public var rules: RuleSet
    /// The day of the score.
    public var asOf: CalendarDay
    /// The score under the rules as they are.
    public var now: ScoreRange
    /// Every assumed or inferred figure that these rules have.
    public var variations: [AssumptionVariation]

    /// The lowest likely score over the rules as they are and all single
    /// changes; nil where none of them gives a score.
    public var lowest: Int? { likelyScores.min() }

    /// The highest likely score over the rules as they are and all single
    /// changes; nil where none of them gives a score.
    public var highest: Int? { likelyScores.max() }

    /// The changes that make a difference worth naming, in plain sentences, at
    /// most three for each figure.
    public var statements: [String] {
        variations.filter { $0.trials.contains { $0.range.isFar(from: now) } }.flatMap(\.statements)
    }

    private var likelyScores: [Int] {
        ([now] + variations.flatMap { $0.trials.map(\.range) }).compactMap(\.likely)
    }
}

extension AssumptionSpread: Encodable {
    private enum Key: String, CodingKey {
        case rules, asOf, now, lowest, highest, variations
    }

    /// Writes one object, missing numbers as null.
    ///
    /// - Throws: What the encoder throws.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(rules.name.rawValue, forKey: .rules)
        try container.encode(asOf, forKey: .asOf)
        try container.encode(now, forKey: .now)
        try container.encode(lowest, forKey: .lowest)
        try container.encode(highest, forKey: .highest)
        try container.encode(variations, forKey: .variations)
    }
}
