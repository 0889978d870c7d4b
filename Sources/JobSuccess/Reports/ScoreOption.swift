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

    /// The action, such as "submit-and-wait".
    public var action: String
    /// The contract it is done to; nil for an action on none of them.
    public var contract: String?
    /// The score afterwards.
    public var range: ScoreRange
    /// The money that depends on it.
    public var money: Money?
    /// The days to remember.
    public var calendar: [Event] = []
    /// The facts it rests on, by identifier.
    public var restsOn: [String] = []

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
    }

    /// Writes one flat object, missing values as null.
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
    }
}
