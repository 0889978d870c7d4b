public import CivilCalendar

/// A day on which counted contracts leave windows, or silent ones begin to
/// count, and what that does.
public struct WindowDay: Hashable, Sendable {
    /// The first day outside the windows, or the first that counts.
    public let date: CalendarDay
    /// The contracts and the windows they leave.
    public let leaving: [WindowChange]
    /// The open, unpaid contracts that begin to count as idle.
    public let idle: [Contract.ID]
    /// The score on the day before.
    public let before: ScoreRange
    /// The score on the day.
    public let after: ScoreRange

    /// Whether one of the shown numbers changes, the mean by half a point or
    /// more.
    public var changesScore: Bool {
        if isWordedDifferently { return true }
        guard let mean = before.expected, let newMean = after.expected else { return false }
        return abs(newMean - mean) >= PlanFigures.tiePoints
    }

    /// The day in a sentence, such as "On 2027-01-03 c4 leaves the 6-month
    /// window; the estimate goes from 75 to 100."
    public var sentence: String {
        let effect =
            isWordedDifferently
            ? "goes from \(before) to \(after)"
            : "stays at \(after)"
        return "On \(date) \((leavings + idleness).joined(separator: ", ")); the estimate \(effect)."
    }

    private var isWordedDifferently: Bool { before.description != after.description }

    private var idleness: [String] {
        guard !idle.isEmpty else { return [] }
        return ["\(WordList.ids(idle)) \(idle.count == 1 ? "begins" : "begin") to count as idle"]
    }

    private var leavings: [String] {
        let windows = Set(leaving.map(\.months)).sorted()
        return windows.map { months in
            let names = leaving.filter { $0.months == months }.map(\.contract)
            let verb = names.count == 1 ? "leaves" : "leave"
            return "\(WordList.ids(names)) \(verb) the \(months)-month window"
        }
    }
}

extension WindowDay: Encodable {
    private enum Key: String, CodingKey {
        case date, leaving, idle, before, after, sentence
    }

    /// Writes the day, what leaves, what becomes idle if anything does, both
    /// ranges and the sentence.
    ///
    /// - Throws: What the encoder throws.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(date, forKey: .date)
        try container.encode(leaving, forKey: .leaving)
        if !idle.isEmpty { try container.encode(idle, forKey: .idle) }
        try container.encode(before, forKey: .before)
        try container.encode(after, forKey: .after)
        try container.encode(sentence, forKey: .sentence)
    }
}
