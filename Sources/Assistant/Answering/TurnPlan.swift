/// What a turn will be answered with, before a word is written.
struct TurnPlan: Equatable {
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
        /// Say what is not covered, or that the answer is not known.
        case decline(topic: String?)
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
    /// What a reply to a pending question says about the asker's case.
    var learned: [(key: SituationKey, value: FactValue)] = []
    /// The pending question gets no reply: its default stands.
    var gaveUpSlot = false

    static func == (left: TurnPlan, right: TurnPlan) -> Bool {
        left.action == right.action && left.alternatives == right.alternatives && left.notCovered == right.notCovered
            && left.gaveUpSlot == right.gaveUpSlot
            && left.learned.elementsEqual(right.learned) { $0.key == $1.key && $0.value == $1.value }
    }
}
