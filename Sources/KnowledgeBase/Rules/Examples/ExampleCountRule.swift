/// An intent has enough examples to be told from its neighbours.
struct ExampleCountRule: LintRule {
    /// Fewer are a warning. Measured on public intent data, matchers gain most
    /// up to about ten ways of asking.
    private static let enough = 10

    func findings(in draft: KnowledgeDraft) -> [Finding] {
        draft.intents.compactMap { intent in
            switch intent.exampleCount {
            case 0: intent.finding(.noExamples, "the intent has no examples", at: intent.examplesPlace)
            case 1..<Self.enough:
                intent.finding(
                    .fewExamples, "the intent has only \(intent.exampleCount) examples", at: intent.examplesPlace,
                    hint: "write at least \(Self.enough) ways of asking", severity: .warning)
            default: nil
            }
        }
    }
}
