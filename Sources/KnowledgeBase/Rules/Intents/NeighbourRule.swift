/// `next` names intents that exist.
struct NeighbourRule: LintRule {
    func findings(in draft: KnowledgeDraft) -> [Finding] {
        draft.intents.flatMap { intent in
            intent.next.compactMap { next in
                guard !draft.hasIntent(next.value) || next.value == intent.id else { return nil }
                return intent.finding(
                    .unknownNext,
                    next.value == intent.id
                        ? "the intent names itself under 'next'" : "the intent '\(next.value)' is unknown",
                    at: next.place, hint: Suggestion.hint(for: next.value, among: draft.intentIDs))
            }
        }
    }
}
