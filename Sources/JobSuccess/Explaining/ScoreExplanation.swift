public import CivilCalendar

/// How the contracts that are known may have led to the score that is shown.
///
/// All probabilities rest on the rule set's assumptions about hidden feedback.
/// They name no culprit: the platform never tells which contract was rated
/// badly.
public struct ScoreExplanation: Hashable, Sendable {
    /// The score the asker sees, as told; only 0 to 100 can be explained.
    public var shown: Int
    /// The rules it was explained by.
    public var rules: RuleSet
    /// The day the score was shown.
    public var asOf: CalendarDay

    /// The scores that are taken to fit: the one shown; where that cannot come
    /// out, those one point beside it that can, as nobody publishes how the
    /// platform rounds. Empty where nothing fits.
    public var fitting: [Int]
    /// How likely these contracts show a fitting score, before it was told,
    /// 0 to 1.
    public var probability: Double
    /// The contracts in the order given.
    public var contracts: [ContractSuspicion]

    /// The likeliest ways to a fitting score, best first, at most five.
    public var histories: [PossibleHistory]
    /// How much of the probability of all fitting ways the ``histories`` have
    /// together, 0 to 1.
    public var covered: Double
    /// How many contracts with hidden feedback are bad in every fitting way,
    /// at least; nil where nothing fits. Exact but for very large histories,
    /// where it may be too low.
    public var leastHiddenBad: Int?
    /// The score if everything unknown turns out well; nil where that gives
    /// none.
    public var withoutHidden: Int?
    /// The sum behind the score where nothing is unknown, such as "3 of 4 =
    /// 75".
    public var arithmetic: String?
    /// What is missing where there is likely no score.
    public var missing: ScoreEstimate.Shortfall?

    /// Where nothing fits: the nearest scores that can come out, below and
    /// above.
    public var nearest: [NearScore]
    /// Where nothing fits: other rules that could show the score, latest
    /// first.
    public var otherRules: [RuleFit]

    /// All of it in plain sentences, the most useful first.
    public var statements: [String] { ExplanationText(self).sentences }
}

extension ScoreExplanation {
    /// A score that can come out, near one that cannot.
    public struct NearScore: Hashable, Sendable, Encodable {
        /// The score.
        public var score: Int
        /// How likely it is, 0 to 1.
        public var probability: Double
        /// The likeliest ways to it, best first, at most five.
        public var histories: [PossibleHistory]
    }

    /// Rules other than those asked for, under which the score can come out.
    public struct RuleFit: Hashable, Sendable {
        /// The rules.
        public var rules: RuleSet
        /// How likely these contracts show the score under them, 0 to 1.
        public var probability: Double
    }

    /// Whether some course of the known contracts leads to the score.
    public var isPossible: Bool { !fitting.isEmpty }
}

// MARK: - Encoding

extension ScoreExplanation: Encodable {
    private enum Key: String, CodingKey {
        case shown, rules, asOf, fitting, probability, contracts, histories, covered, leastHiddenBad, withoutHidden
        case nearest, otherRules, statements
    }

    /// Writes one object, missing numbers as null.
    ///
    /// - Throws: What the encoder throws.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(shown, forKey: .shown)
        try container.encode(rules.name.rawValue, forKey: .rules)
        try container.encode(asOf, forKey: .asOf)
        try container.encode(fitting, forKey: .fitting)
        try container.encode(probability, forKey: .probability)
        try container.encode(contracts, forKey: .contracts)
        try container.encode(histories, forKey: .histories)
        try container.encode(covered, forKey: .covered)
        try container.encode(leastHiddenBad, forKey: .leastHiddenBad)
        try container.encode(withoutHidden, forKey: .withoutHidden)
        try container.encode(nearest, forKey: .nearest)
        try container.encode(otherRules, forKey: .otherRules)
        try container.encode(statements, forKey: .statements)
    }
}

extension ScoreExplanation.RuleFit: Encodable {
    private enum Key: String, CodingKey {
        case rules, title, probability
    }

    /// Writes the rules by name, their title and the probability.
    ///
    /// - Throws: What the encoder throws.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(rules.name.rawValue, forKey: .rules)
        try container.encode(rules.title, forKey: .title)
        try container.encode(probability, forKey: .probability)
    }
}
