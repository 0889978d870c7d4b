/// What one window of months shows.
///
/// Where feedback is hidden, each contract is taken as it likely counts.
public struct ScoreWindow: Hashable, Sendable {
    /// The length in calendar months.
    public var months: Int
    /// The whole per cent in it, 0 to 100; nil where nothing is counted. Only usable
    /// windows compete for the score.
    public var score: Int?
    /// Counted contracts.
    public var jobs: Int
    /// Different clients among them.
    public var clients: Int
    /// The weight of the successes, in jobs.
    public var goodWeight: Double
    /// The weight of all that is counted, in jobs.
    public var totalWeight: Double
    /// Whether there are enough jobs and clients.
    public var usable: Bool

    init(_ window: ScoreLedger.LikelyWindow, rules: RuleSet) {
        months = window.span.months
        score = rules.score(of: window.tally)
        jobs = window.jobs
        clients = window.clients
        goodWeight = Double(window.tally.good) / 4
        totalWeight = Double(window.tally.total) / 4
        usable = window.isUsable
    }
}

extension ScoreWindow: Encodable {
    private enum Key: String, CodingKey {
        case months, score, jobs, clients, goodWeight, totalWeight, usable
    }

    /// Writes one object of the score's `windows`, a missing score as null.
    ///
    /// - Throws: What the encoder throws.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(months, forKey: .months)
        try container.encode(score, forKey: .score)
        try container.encode(jobs, forKey: .jobs)
        try container.encode(clients, forKey: .clients)
        try container.encode(goodWeight, forKey: .goodWeight)
        try container.encode(totalWeight, forKey: .totalWeight)
        try container.encode(usable, forKey: .usable)
    }
}
