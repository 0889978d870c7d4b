import CivilCalendar

/// One question with all that is known when it is asked.
struct Turn {
    let question: String
    /// The question without quotes and signature, of the same length.
    let ownWords: String
    let asOf: CalendarDay
    let facts: [Fact]
    /// What earlier turns said.
    let known: Situation
    /// What this question says.
    private(set) var news: Situation
    let conversation: Conversation

    /// A question with what is stated in it.
    init(
        question: String, ownWords: String, asOf: CalendarDay, facts: [Fact], known: Situation,
        conversation: Conversation
    ) {
        self.question = question
        self.ownWords = ownWords
        self.asOf = asOf
        self.facts = facts
        self.known = known
        self.conversation = conversation
        news = Situation(stated: facts)
    }

    /// What earlier turns and this question say together.
    var situation: Situation { known.learning(news) }

    /// The turn with what a reply to a question of ours says besides.
    func learning(_ values: [(key: SituationKey, value: FactValue)]) -> Turn {
        var turn = self
        for (key, value) in values { turn.news[key] = value }
        return turn
    }
}
