/// Traps name intents that exist.
struct TrapIntentRule: LintRule {
    func findings(in draft: KnowledgeDraft) -> [Finding] {
        guard let file = draft.traps else { return [] }
        return file.traps.flatMap { trap in
            trap.intents.filter { !draft.hasIntent($0.value) }.map { intent in
                file.finding(
                    .trapUnknownIntent, "the intent '\(intent.value)' is unknown", at: intent.place,
                    hint: Suggestion.hint(for: intent.value, among: draft.intentIDs))
            }
        }
    }
}
