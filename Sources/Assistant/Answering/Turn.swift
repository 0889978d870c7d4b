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
    /// What the answer supposes without taking it as known.
    private(set) var supposed: Situation
    /// What of the earlier turns still holds.
    private let stillKnown: Situation
    let conversation: Conversation

    /// A question with what is stated in it; `elsewhere` is what it says of
    /// another contract.
    init(
        question: String, ownWords: String, asOf: CalendarDay, facts: [Fact], elsewhere: [Fact] = [],
        known: Situation, conversation: Conversation
    ) {
        self.question = question
        self.ownWords = ownWords
        self.asOf = asOf
        self.facts = facts
        self.known = known
        self.conversation = conversation
        let heard = CaseNews(text: ownWords, facts: facts, elsewhere: elsewhere, known: known)
        news = heard.told
        supposed = heard.supposed
        stillKnown = heard.stillKnown
    }

    /// What earlier turns and this question say together.
    var situation: Situation { stillKnown.learning(news) }

    /// The turn with what a reply to a question of ours says besides.
    ///
    /// - Parameter corrects: Whether the text puts right what was said before,
    ///   so that what it says is meant as it stands.
    func learning(_ values: [(key: SituationKey, value: FactValue)], corrects: Bool) -> Turn {
        var turn = self
        if corrects, !ownWords.contains("?") {
            turn.news = Situation(stated: facts).merging(news)
            for key in turn.news.keys { turn.supposed[key] = nil }
        }
        for (key, value) in values { turn.news[key] = value }
        return turn
    }
}
