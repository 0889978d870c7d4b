extension TestExpectation: Codable {
    private enum Key: String, CodingKey {
        case outcome, variant, facts, asks, also, not, contains, lacks
    }

    /// Reads the expectations that are there.
    ///
    /// - Throws: `DecodingError` for anything but what `encode(to:)` wrote.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        let texts: (Key) throws -> [String] = { try container.decodeIfPresent([String].self, forKey: $0) ?? [] }
        self.init(
            outcome: try container.decodeIfPresent(String.self, forKey: .outcome),
            variant: try container.decodeIfPresent(String.self, forKey: .variant),
            facts: try container.decodeIfPresent([String: ConditionValue].self, forKey: .facts) ?? [:],
            asks: try container.decodeIfPresent(String.self, forKey: .asks), also: try texts(.also),
            not: try texts(.not), contains: try texts(.contains), lacks: try texts(.lacks))
    }

    /// Writes only what is expected: most tests expect one or two things.
    ///
    /// - Throws: What the encoder throws.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encodeIfPresent(outcome, forKey: .outcome)
        try container.encodeIfPresent(variant, forKey: .variant)
        try container.encodeIfPresent(asks, forKey: .asks)
        if !facts.isEmpty { try container.encode(facts, forKey: .facts) }
        for (key, texts) in [(Key.also, also), (.not, not), (.contains, contains), (.lacks, lacks)] where !texts.isEmpty
        {
            try container.encode(texts, forKey: key)
        }
    }
}
