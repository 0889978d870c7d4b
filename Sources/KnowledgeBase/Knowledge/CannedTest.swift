package import CivilCalendar

/// A question with what must come of it, from an intent's file.
package struct CannedTest: Hashable, Sendable, Codable {
    /// The question.
    package let say: String

    /// The day of the question; nil for the day of the check.
    package let asOf: CalendarDay?

    /// What must come of it.
    package let expect: TestExpectation

    /// Why the test is known to fail; it must then fail. Nil for a test that
    /// must pass.
    package let fails: String?

    /// The line of the test in the intent's file, from 1.
    package let line: Int

    /// The column of the test in the intent's file, from 1.
    package let column: Int
}
