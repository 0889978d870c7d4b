package import Assistant

/// Which intents cross-validation mixes up, and by which sentences.
package struct ConfusionReport: Sendable {
    /// The lines that were recognised, of those that were tested.
    package let recognised: Share

    /// The lines that were taken for another intent without much doubt, the
    /// surest first; without those that are declined either way.
    package let sureMistakes: [TestedLine]

    /// The pairs of intents that are mixed up, the worst first. Sure mistakes count among them.
    package let pairs: [ConfusedPair]

    /// The intents of which too few lines are recognised, the weakest first.
    package let weakIntents: [IntentRecognition]

    /// Sentences of different intents with nearly the same words.
    package let twins: [TwinSentences]

    /// Looks at what cross-validation said.
    package init(_ validation: KnowledgeValidation) {
        let lines = TestedLine.lines(of: validation)
        recognised = Share(of: lines) { !$0.isMisread }
        sureMistakes = lines.filter(\.isSureMistake).sorted(by: TestedLine.bySureness)
        pairs = PairCount(lines, in: validation).pairs
        weakIntents = IntentRecognition.weak(among: lines, in: validation)
        twins = TwinSearch(validation.sentences).twins
    }

    private init(of whole: ConfusionReport, about intent: String) {
        recognised = whole.recognised
        sureMistakes = whole.sureMistakes.filter { [$0.intent, $0.verdict.intent].contains(intent) }
        pairs = whole.pairs.filter { [$0.first.intent, $0.second.intent].contains(intent) }
        weakIntents = whole.weakIntents.filter { $0.intent == intent }
        twins = whole.twins.filter { [$0.first.intent, $0.second.intent].contains(intent) }
    }

    /// The part that has to do with one intent.
    ///
    /// - Parameter intent: The id of an intent; what it is taken for and what is taken for it stay.
    package func about(_ intent: String) -> ConfusionReport { ConfusionReport(of: self, about: intent) }
}
