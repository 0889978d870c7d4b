public import CivilCalendar

/// Something one could do, and the score it would lead to.
public struct ScoreOption: Hashable, Sendable {
    /// Money that depends on the option.
    public struct Money: Hashable, Sendable, Encodable {
        /// The amount.
        public var atStake: Dollars
        /// The day it is due or lost.
        public var due: CalendarDay

        /// An amount and its day.
        public init(atStake: Dollars, due: CalendarDay) {
            self.atStake = atStake
            self.due = due
        }
    }

    /// A day on which something happens.
    public struct Event: Hashable, Sendable, Encodable {
        /// The day.
        public var date: CalendarDay
        /// What happens, in a few words.
        public var what: String

        /// An event of a day.
        public init(date: CalendarDay, what: String) {
            self.date = date
            self.what = what
        }
    }

    /// One way in which it can go.
    public struct Branch: Hashable, Sendable {
        /// What happens, in a few words.
        public var what: String
        /// How likely it goes this way, 0 to 1.
        public var probability: Double
        /// The score if it does.
        public var range: ScoreRange

        /// A way, how likely it is, and what it leads to.
        public init(what: String, probability: Double, range: ScoreRange) {
            self.what = what
            self.probability = probability
            self.range = range
        }
    }

    /// What to think of an option.
    public enum Advice: String, CaseIterable, Sendable {
        /// The best of what can be chosen.
        case recommended
        /// It can be chosen.
        case possible
        /// It gives up money.
        case advisedAgainst = "advised-against"
        /// It is up to the client.
        case event
    }

    /// One step of a course.
    public struct TakenStep: Hashable, Sendable, Encodable {
        /// The action, such as "close-now".
        public var action: String
        /// The contract it is done to.
        public var contract: String
        /// The day.
        public var on: CalendarDay

        /// An action on a contract on a day.
        public init(action: String, contract: String, on day: CalendarDay) {
            self.action = action
            self.contract = contract
            self.on = day
        }
    }

    /// The action, such as "submit-and-wait", or the whole course where it has
    /// several steps.
    public var action: String
    /// The contract it is done to; nil for an action on none or on several.
    public var contract: String?
    /// The score afterwards.
    public var range: ScoreRange
    /// The day the score is for, on which all that the option starts has come
    /// to an end; nil where nothing was worked out.
    public var on: CalendarDay?
    /// The ways in which it can go; their probabilities add up to one.
    public var branches: [Branch] = []
    /// What to think of it; nil where nothing was worked out.
    public var advice: Advice?
    /// Why, in a sentence for people; empty where nothing was worked out.
    public var because = ""
    /// The money that depends on it.
    public var money: Money?
    /// The days to remember.
    public var calendar: [Event] = []
    /// The facts it rests on, by identifier; see ``PlatformFact``.
    public var restsOn: [String] = []
    /// What is taken to be so, each in a sentence.
    public var assumptions: [String] = []
    /// The score if the contracts on hold turn out to be excluded; nil where
    /// none is on hold.
    public var withoutHeld: ScoreRange?
    /// The steps by day, where there is more than one.
    public var steps: [TakenStep] = []

    /// An option without money, days or facts yet.
    public init(action: String, contract: String?, range: ScoreRange) {
        self.action = action
        self.contract = contract
        self.range = range
    }
}

extension ScoreOption: Encodable {
    private enum Key: String, CodingKey {
        case action, contract, money, calendar, restsOn
        case on, branches, advice, because, assumptions, withoutHeld, steps
    }

    /// Writes one flat object, missing values as null. What only a worked out
    /// option has is there only where there is a day.
    ///
    /// - Throws: What the encoder throws.
    public func encode(to encoder: any Encoder) throws {
        try range.encode(to: encoder)
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(action, forKey: .action)
        try container.encode(contract, forKey: .contract)
        try container.encode(money, forKey: .money)
        try container.encode(calendar, forKey: .calendar)
        try container.encode(restsOn, forKey: .restsOn)
        guard let on else { return }
        try container.encode(on, forKey: .on)
        try container.encode(branches, forKey: .branches)
        try container.encode(advice?.rawValue, forKey: .advice)
        try container.encode(because, forKey: .because)
        try container.encode(assumptions, forKey: .assumptions)
        try container.encodeIfPresent(withoutHeld, forKey: .withoutHeld)
        if !steps.isEmpty { try container.encode(steps, forKey: .steps) }
    }
}

extension ScoreOption.Branch: Encodable {
    private enum Key: String, CodingKey {
        case what, probability
    }

    /// Writes one flat object, the probability to three decimals.
    ///
    /// - Throws: What the encoder throws.
    public func encode(to encoder: any Encoder) throws {
        try range.encode(to: encoder)
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(what, forKey: .what)
        let probability = probability.isFinite ? min(max(probability, 0), 1) : 0
        try container.encode(Double(Int(probability * 1_000 + 0.5)) / 1_000, forKey: .probability)
    }
}
