package import CivilCalendar

/// A conversation whose replies are known: what is said, and what each reply
/// must be like. A single question is a conversation of one turn.
package struct CannedConversation: Hashable, Sendable {
    /// One line of the asker and what it must lead to.
    package struct Turn: Hashable, Sendable {
        /// The asker's words.
        package let say: String

        /// The intent that must answer; nil where the test does not say.
        package let intent: String?

        /// What the reply must be like.
        package let expect: TestExpectation

        /// The line of the turn in its file, from 1.
        package let line: Int

        /// The column of the turn in its line, from 1.
        package let column: Int
    }

    /// The turns in their order.
    package let turns: [Turn]

    /// The day of the conversation; nil takes the day of the run.
    package let asOf: CalendarDay?

    /// Why it fails, if it is known to.
    package let fails: String?

    /// The file it stands in.
    package let path: String

    /// The line of its beginning, from 1.
    package let line: Int

    /// The column of its beginning, from 1.
    package let column: Int
}

extension CannedConversation {
    /// The conversation of one turn that a test in an intent file is.
    package init(test: CannedTest, of intent: Intent) {
        self.init(
            turns: [
                Turn(say: test.say, intent: intent.id, expect: test.expect, line: test.line, column: test.column)
            ],
            asOf: test.asOf, fails: test.fails, path: intent.path, line: test.line, column: test.column)
    }
}
