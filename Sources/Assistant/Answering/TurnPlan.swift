/// What a turn will be answered with, before a word is written.
struct TurnPlan {
    /// An intent and how sure it is that it was meant, 0 to 1.
    struct Choice: Equatable {
        let intent: String
        let confidence: Double
    }

    /// What the reply will be.
    enum Action: Equatable {
        /// Answer these, the decisive one first.
        case answer([Choice])
        /// Offer these to choose from.
        case offer([Choice])
        /// Ask the pending question once more.
        case askAgain(slot: String, intent: String)
        /// Say what a few words ask of the answer to an intent.
        case goOn(GoingOn, intent: String)
        /// Say that the answer to an intent holds for this too.
        case confirm(intent: String)
        /// Say that this is not covered; the topic, where it was recognised.
        case decline(topic: String?)
        /// Say that the answer is not known.
        case declineUnsure
        /// Say that nothing was asked.
        case declineEmpty
        /// Say that only English is read.
        case declineLanguage
    }

    var action: Action
    /// Intents that were close and are not answered.
    var alternatives: [Choice] = []
    /// Uncovered topics that a part of the post asks about.
    var notCovered: [String] = []
    /// Covered questions of the post for which the reply has no room.
    var unanswered: [Choice] = []
    /// Uncovered topics that people must look at; they stand before every answer.
    var handOffs: [String] = []
    /// Whether people have to look, and why.
    var urgency: Urgency?
    /// Whether the asker is angry, so that an answer begins with understanding.
    var isAngry = false
    /// What a reply to a pending question says about the asker's case.
    var learned: [(key: SituationKey, value: FactValue)] = []
    /// What the answer supposes without taking it as known: "and if it is hourly?".
    var supposed = Situation()
    /// Whether the turn puts right what was said before, so that another value
    /// is no contradiction.
    var corrects = false
    /// The pending question that gets no reply, so that its default stands.
    var gaveUpSlot: String?
}

extension TurnPlan.Action {
    /// Answer an intent that the asker has chosen or already speaks of.
    static func answer(chosen intent: String) -> TurnPlan.Action {
        .answer([TurnPlan.Choice(intent: intent, confidence: 1)])
    }

    /// Whether something is answered.
    var isAnswer: Bool { if case .answer = self { true } else { false } }
}
