/// Two things an asker said that cannot both be so.
public enum Contradiction: Equatable, Sendable {
    /// A later turn gives another value, without calling it a correction.
    case changed(SituationKey, from: FactValue, to: FactValue)
    /// The parts are more than all of them together.
    case tooMany([SituationKey], of: SituationKey)

    /// What has one value at a time. A score changes, but hardly between two
    /// turns; how many contracts are open or idle does, and is not among them.
    private static let settled: [SituationKey] = [
        .contractType, .total, .completed, .good, .bad, .escrowAmount, .daysSinceSubmission, .daysSinceClosed,
        .currentScore, .role,
    ]

    /// The values that a turn gives and that differ from those known before.
    static func changes(from before: Situation, by news: Situation) -> [Contradiction] {
        settled.compactMap { key in
            guard let old = before[key], let new = news[key], old != new else { return nil }
            return .changed(key, from: old, to: new)
        }
    }

    /// Counts that cannot be, one of which the turn has told.
    static func impossibleCounts(in situation: Situation, told news: Situation) -> Contradiction? {
        guard let total = situation.number(.total) else { return nil }
        return groups.lazy.filter { parts in (parts + [.total]).contains { news[$0] != nil } }.first { parts in
            parts.compactMap(situation.number).reduce(0, +) > total
        }.map { parts in .tooMany(parts.filter { situation[$0] != nil }, of: .total) }
    }

    /// Each group holds contracts that are in one of its counts only.
    private static let groups: [[SituationKey]] = [[.good, .bad], [.completed], [.idle], [.disputed], [.refunded]]
}

extension Contradiction: Encodable {
    private enum CodingKeys: CodingKey {
        case key, earlier, later, parts, of
    }

    /// Writes `key`, `earlier` and `later`, or `parts` and `of`.
    ///
    /// - Throws: What the encoder throws.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .changed(let key, let earlier, let later):
            try container.encode(key.rawValue, forKey: .key)
            try container.encode(earlier, forKey: .earlier)
            try container.encode(later, forKey: .later)
        case .tooMany(let parts, let whole):
            try container.encode(parts.map(\.rawValue), forKey: .parts)
            try container.encode(whole.rawValue, forKey: .of)
        }
    }
}
