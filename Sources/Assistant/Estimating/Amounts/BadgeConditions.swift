import CivilCalendar
import KnowledgeBase

/// Which conditions of Top Rated fail by what an asker told.
struct BadgeConditions {
    /// The score, the earnings of twelve months in US dollars, and the weeks
    /// at that score (upwork.com/resources, how to maintain Top Rated status).
    private static let score = 90.0
    private static let earnings = 1_000.0
    private static let weeks = 13
    /// Weeks were no condition before (help page of 2015 on Top Rated).
    private static let weeksBegan = CalendarDay(year: 2017, month: 1, day: 1)

    let situation: Situation
    let asOf: CalendarDay

    /// What templates may name: the conditions that fail, and the earliest day
    /// on which the weeks can be full.
    var templateValues: [(String, TemplateValue)] {
        var values: [(String, TemplateValue)] = []
        if !failing.isEmpty { values.append(("badge.fails", .markdown(failing.joined(separator: ", ")))) }
        if let fullDay { values.append(("badge.weeksFull", .markdown(EnglishDate.text(fullDay)))) }
        return values
    }

    /// The conditions that fail, in the order of the help page.
    var failing: [String] {
        [
            lacking(.currentScore, below: Self.score).map { "score \($0) (needs 90)" },
            missingWeeks.map { "\(Self.weeks - $0) weeks (needs \(Self.weeks))" },
            lacking(.earnings12m, below: Self.earnings).map { "earnings $\($0) (needs $1,000)" },
        ].compactMap(\.self)
    }

    /// The first day on which the weeks can be full, if each one counts.
    var fullDay: CalendarDay? {
        missingWeeks.map { asOf.adding(days: 7 * $0) }
    }

    private var missingWeeks: Int? {
        guard let began = Self.weeksBegan, began <= asOf, let waited = situation.number(.weeksWaiting),
            (0..<Double(Self.weeks)).contains(waited)
        else { return nil }
        return Self.weeks - Int(waited.rounded(.down))
    }

    /// What is told of a key where it is too little, rounded down: 89.6 must not look like 90.
    private func lacking(_ key: SituationKey, below limit: Double) -> Int? {
        situation.number(key).flatMap { $0 < limit ? Int(max($0, 0).rounded(.down)) : nil }
    }
}
