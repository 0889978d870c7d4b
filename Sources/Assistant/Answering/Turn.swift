import CivilCalendar

/// One question with all that is known when it is asked.
struct Turn {
    let question: String
    /// The question without quotes and signature, of the same length.
    let ownWords: String
    let asOf: CalendarDay
    let facts: [Fact]
    /// What earlier turns and this question say together.
    var situation: Situation
    let conversation: Conversation
}
