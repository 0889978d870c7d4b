package import CivilCalendar
import KnowledgeBase

/// How old a source is, and who rests on it.
package struct SourceCoverage: Equatable, Sendable {
    /// The source's id.
    package let id: String
    /// Who speaks in it: official, moderator, member, inference or reported.
    package let kind: String
    /// When it was last looked at: confirmed, else read, else the day it was said.
    package let lastSeen: CalendarDay?
    /// Days since then; nil where no day is known.
    package let age: Int?
    /// Whether its review date has passed.
    package let isStale: Bool
    /// How many answers cite it.
    package let answers: Int

    init(_ source: Source, answers: Int, asOf: CalendarDay) {
        id = source.id
        kind = source.kind.rawValue
        lastSeen = source.confirmed ?? source.read ?? source.date?.earliest
        age = lastSeen.map { asOf.ordinal - $0.ordinal }
        isStale = source.isStale(on: asOf)
        self.answers = answers
    }
}
