import CivilCalendar

/// All that follows from one step.
struct Consequences {
    /// The ways it can go; their probabilities add up to one.
    var ways: [Way]
    /// The same with the client's word left open, for courses of so many
    /// steps that not all of their ways can be followed.
    var unresolved: [Way]
    /// The day on which everything it starts has come to an end.
    var settles: CalendarDay
    /// The money that depends on it.
    var money: ScoreOption.Money?
    /// The days to remember.
    var calendar: [ScoreOption.Event] = []
    /// What it rests on.
    var facts: [PlatformFact] = []
    /// What is taken to be so, each in a sentence.
    var assumptions: [String] = []
    /// Why, in a sentence for people.
    var because = ""
    /// Whether money is given up that was earned or waits.
    var givesUpMoney = false
    /// Whether one has to look at the contract before one can tell what is
    /// safe.
    var isUnclear = false
    /// The money known to wait that the step brings in.
    var secures = Dollars.zero

    /// What follows where nothing is left open.
    init(_ ways: [Way], settles: CalendarDay) {
        self.ways = ways
        unresolved = ways
        self.settles = settles
    }

    /// What follows where it can go in one way.
    init(_ what: String, _ turns: [Way.Turn], settles: CalendarDay) {
        self.init([Way(what: what, probability: 1, turns: turns)], settles: settles)
    }

    /// Puts a sentence before all others.
    mutating func sayFirst(_ sentence: String) {
        because = because.isEmpty ? sentence : "\(sentence) \(because)"
    }

    /// Puts a sentence after all others.
    mutating func sayLast(_ sentence: String) {
        because = because.isEmpty ? sentence : "\(because) \(sentence)"
    }

    /// Adds a day to remember.
    mutating func note(_ day: CalendarDay, _ what: String) {
        calendar.append(.init(date: day, what: what))
    }
}
