extension ScoreExplanation: Encodable {
    private enum Key: String, CodingKey {
        case shown, rules, asOf, fitting, probability, contracts, histories, covered, leastHiddenBad, withoutHidden
        case failures, withoutFailures, nearest, otherRules, otherAssumptions, statements
    }

    /// Writes one object, missing numbers as null and probabilities to six
    /// digits.
    ///
    /// - Throws: What the encoder throws.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(shown, forKey: .shown)
        try container.encode(rules.name.rawValue, forKey: .rules)
        try container.encode(asOf, forKey: .asOf)
        try container.encode(fitting, forKey: .fitting)
        try container.encode(SixDigits.of(probability), forKey: .probability)
        try container.encode(contracts, forKey: .contracts)
        try container.encode(histories, forKey: .histories)
        try container.encode(SixDigits.of(covered), forKey: .covered)
        try container.encode(leastHiddenBad, forKey: .leastHiddenBad)
        try container.encode(withoutHidden, forKey: .withoutHidden)
        try container.encode(failures, forKey: .failures)
        try container.encode(withoutFailures, forKey: .withoutFailures)
        try container.encode(nearest, forKey: .nearest)
        try container.encode(otherRules, forKey: .otherRules)
        try container.encode(otherAssumptions, forKey: .otherAssumptions)
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
        try container.encode(SixDigits.of(probability), forKey: .probability)
    }
}

extension ScoreExplanation.NearScore: Encodable {
    private enum Key: String, CodingKey {
        case score, probability, histories
    }

    /// Writes the score, its probability and the ways to it.
    ///
    /// - Throws: What the encoder throws.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(score, forKey: .score)
        try container.encode(SixDigits.of(probability), forKey: .probability)
        try container.encode(histories, forKey: .histories)
    }
}

extension ScoreExplanation.AssumptionFit: Encodable {
    private enum Key: String, CodingKey {
        case id, name, assumed, value, probability
    }

    /// Writes the figure, both values and the probability.
    ///
    /// - Throws: What the encoder throws.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(id, forKey: .id)
        try container.encode(name, forKey: .name)
        try container.encode(assumed, forKey: .assumed)
        try container.encode(value, forKey: .value)
        try container.encode(SixDigits.of(probability), forKey: .probability)
    }
}
