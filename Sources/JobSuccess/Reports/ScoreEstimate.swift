public import CivilCalendar

/// An estimated score, with the rules and the day it holds for.
public struct ScoreEstimate: Hashable, Sendable {
    /// How much is missing for a score.
    public struct Shortfall: Hashable, Sendable {
        /// How many more counted contracts are needed.
        public var jobs: Int
        /// How many more different clients are needed.
        public var clients: Int

        /// A shortfall of jobs and clients.
        public init(jobs: Int, clients: Int) {
            self.jobs = jobs
            self.clients = clients
        }
    }

    /// The rules it was worked out by.
    public var rules: RuleSet
    /// The day it holds for.
    public var asOf: CalendarDay
    /// The score on that day.
    public var now: ScoreRange
    /// The sum behind the likely score, such as "3 of 4 = 75"; nil where no
    /// single sum leads to it.
    public var arithmetic: String?
    /// What is missing where there is likely no score.
    public var missing: Shortfall?
    /// What could be done, best first. A scorer leaves it empty; fill it from
    /// ``WhatIf``.
    public var options: [ScoreOption] = []
}

extension ScoreEstimate: Encodable {
    private enum Key: String, CodingKey {
        case rules, asOf, now, arithmetic, options
    }

    /// Writes the `estimate` object of an answer.
    ///
    /// - Throws: What the encoder throws.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(rules.name.rawValue, forKey: .rules)
        try container.encode(asOf, forKey: .asOf)
        try container.encode(now, forKey: .now)
        try container.encode(arithmetic, forKey: .arithmetic)
        try container.encode(options, forKey: .options)
    }
}
