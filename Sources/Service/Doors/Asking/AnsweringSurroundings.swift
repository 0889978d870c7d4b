import CivilCalendar

/// What the doors that answer share.
struct AnsweringSurroundings: Sendable {
    /// The most that one call may bring.
    struct Limits: Sendable {
        /// The longest question, in bytes of UTF-8.
        let questionBytes: Int
        /// The largest thread, in bytes.
        let threadBytes: Int
        /// The largest list of contracts, in bytes.
        let contractsBytes: Int

        /// A body with a question may hold every byte of it escaped, and what a reply handed back.
        var askBodyBytes: Int { questionBytes * 6 + 65_536 }
    }

    /// Who answers.
    let assistant: LiveAssistant
    /// Where it is worked on.
    let pool: AnsweringPool
    /// Reads bodies.
    let reader: BodyReader
    /// The most that one call may bring.
    let limits: Limits
    /// The day it is now.
    let today: @Sendable () -> CalendarDay
}
