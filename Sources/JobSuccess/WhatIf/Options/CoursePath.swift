import CivilCalendar

/// One way through all steps of a course.
struct CoursePath {
    /// How likely it is, 0 to 1.
    var probability = 1.0
    /// What happens on it, in a few words.
    var what: [String] = []
    /// What becomes of the contracts, by their positions.
    private var turns: [Int: [Way.Turn]] = [:]

    /// The days on which a contract becomes another.
    var days: [CalendarDay] { turns.values.flatMap { $0.map(\.day) } }

    /// The contract at a position as it is on a day.
    func contract(at position: Int, of contracts: [Contract], on day: CalendarDay) -> Contract {
        turns[position]?.last { $0.day <= day }?.contract ?? contracts[position]
    }

    /// All contracts as they are on a day.
    func contracts(_ contracts: [Contract], on day: CalendarDay) -> [Contract] {
        var changed = contracts
        for position in turns.keys { changed[position] = contract(at: position, of: contracts, on: day) }
        return changed
    }

    /// The contracts that a path has changed by a day, to tell paths apart.
    func changes(on day: CalendarDay, of contracts: [Contract]) -> [Contract] {
        turns.keys.sorted().map { contract(at: $0, of: contracts, on: day) }
    }

    /// The path with one more step, which replaces whatever earlier steps on
    /// the same contract would have brought from its day on.
    func adding(_ way: Way, at position: Int, on day: CalendarDay, label: String) -> CoursePath {
        var path = self
        path.probability *= way.probability
        path.what.append(label + way.what)
        path.turns[position] = (turns[position] ?? []).filter { $0.day <= day } + way.turns
        return path
    }
}
