/// A counterexample belongs to another intent, and is no example here.
struct CounterexampleRule: LintRule {
    func findings(in draft: KnowledgeDraft) -> [Finding] {
        draft.intents.flatMap { intent in
            let examples = intent.counterexamples.isEmpty ? [] : Self.sentences(of: intent)
            return intent.counterexamples.compactMap { entry in
                if entry.intent.value == intent.id {
                    return intent.finding(
                        .counterexampleOwnIntent, "the counterexample names its own intent", at: entry.intent.place,
                        hint: "name the intent that the question belongs to")
                }
                if !draft.hasIntent(entry.intent.value) {
                    return intent.finding(
                        .counterexampleUnknownIntent, "the intent '\(entry.intent.value)' is unknown",
                        at: entry.intent.place,
                        hint: Suggestion.hint(for: entry.intent.value, among: draft.intentIDs))
                }
                guard examples.contains(PlainWords.of(entry.text.value)) else { return nil }
                return intent.finding(
                    .counterexampleIsExample, "the counterexample is an example of this intent too",
                    at: entry.text.place)
            }
        }
    }

    private static func sentences(of intent: IntentDraft) -> Set<String> {
        Set(intent.templates.flatMap { $0.value.expansions.map(PlainWords.of) })
    }
}
