import CivilCalendar

/// One way through all steps of a course.
struct CoursePath {
    /// What happens on a path, which tells it from others.
    struct Course: Hashable {
        /// What happens, in a few words, and to which contract.
        fileprivate(set) var words: [Word] = []
        /// What becomes of the contracts, by their positions.
        fileprivate(set) var turns: [Int: [Way.Turn]] = [:]
    }

    /// What happens to the contract at a position.
    struct Word: Hashable {
        let position: Int
        let text: String
    }

    /// How likely it is, 0 to 1.
    var probability = 1.0
    /// What happens on it.
    private(set) var course = Course()

    /// What happens on it, in a few words.
    var what: [String] { course.words.map(\.text) }

    /// The contracts that it changes.
    var positions: [Int] { Array(turns.keys) }

    private var turns: [Int: [Way.Turn]] { course.turns }

    /// The days on which the score first shows a contract as another.
    var days: [CalendarDay] { turns.values.flatMap { $0.map { $0.day.adding(days: 1) } } }

    /// All contracts as a step finds them on a day.
    func contracts(_ contracts: [Contract], foundOn day: CalendarDay) -> [Contract] {
        changed(contracts) { $0.isFound(on: day) }
    }

    /// All contracts as the score of a day sees them: what happens on a day
    /// shows from the next one on.
    func contracts(_ contracts: [Contract], scoredOn day: CalendarDay) -> [Contract] {
        changed(contracts) { $0.day < day }
    }

    /// The contracts that a path changes, as the score of a day sees them, to
    /// tell paths apart.
    func changes(scoredOn day: CalendarDay, of contracts: [Contract]) -> [Contract] {
        let scored = self.contracts(contracts, scoredOn: day)
        return turns.keys.sorted().map { scored[$0] }
    }

    private func changed(_ contracts: [Contract], _ isPast: (Way.Turn) -> Bool) -> [Contract] {
        var changed = contracts
        for (position, turns) in turns {
            if let turn = turns.last(where: isPast) { changed[position] = turn.contract }
        }
        return changed
    }

    /// The path with one more step, which replaces whatever earlier steps on
    /// the same contract would have brought from its day on.
    func adding(_ way: Way, at position: Int, on day: CalendarDay, label: String) -> CoursePath {
        var path = self
        path.probability *= way.probability
        let earlier = turns[position] ?? []
        let kept = earlier.filter { $0.isFound(on: day) }
        // Words about what no longer happens would be wrong.
        if kept.count < earlier.count { path.course.words.removeAll { $0.position == position } }
        path.course.words.append(Word(position: position, text: label + way.what))
        path.course.turns[position] = kept + way.turns
        return path
    }

    /// The paths, those on which the same happens as one.
    static func merged(_ paths: [CoursePath]) -> [CoursePath] {
        var places: [Course: Int] = [:]
        var merged: [CoursePath] = []
        for path in paths {
            if let place = places[path.course] {
                merged[place].probability += path.probability
            } else {
                places[path.course] = merged.count
                merged.append(path)
            }
        }
        return merged
    }
}
