import CivilCalendar
import KnowledgeBase

/// A day that runs for the asker.
struct RunningDeadline: Equatable {
    /// The sentence that names it.
    let phrase: PhraseKey
    /// The placeholder by which answers name it.
    let placeholder: String
    let day: CalendarDay

    /// The known ones, the most urgent kind first: an unanswered request
    /// gives the money away.
    static func all(in deadlines: Deadlines) -> [RunningDeadline] {
        let kinds: [(PhraseKey, String, CalendarDay?)] = [
            (.timeRefund, "date.refund", deadlines.refund), (.timeRelease, "date.release", deadlines.release),
            (.timeFeedback, "date.feedbackEnds", deadlines.feedbackEnds),
        ]
        return kinds.compactMap { phrase, placeholder, day in
            day.map { RunningDeadline(phrase: phrase, placeholder: placeholder, day: $0) }
        }
    }

    /// The sentence, with the days that are left.
    func text(_ knowledge: Knowledge, asOf: CalendarDay) -> String {
        knowledge.phrase(
            phrase,
            [
                "date": .markdown(EnglishDate.text(day)), "daysLeft": .number(Double(asOf.days(until: day))),
            ])
    }
}
