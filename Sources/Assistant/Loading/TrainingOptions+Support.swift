import IntentMatching

extension TrainingOptions {
    /// How Ombud weighs its outcomes.
    ///
    /// A worried person is better served by an answer than by a question back:
    /// neighbouring answers share the branches that protect money, and each
    /// reply names what else was likely. So a choice is worth little, and is
    /// offered only where two intents are as good as equal.
    static let support: TrainingOptions = {
        var options = TrainingOptions()
        options.values.choiceWithRight = 0.2
        options.values.choiceWithoutRight = -0.5
        options.values.wrong = -0.7
        // About one message in four in a forum is about something that is not covered.
        options.values.outOfScopeShare = 0.25
        return options
    }()
}
