/// Every intent has tests, and they name what exists.
struct TestReferenceRule: LintRule {
    func findings(in draft: KnowledgeDraft) -> [Finding] {
        draft.intents.flatMap { intent in
            guard intent.testCount > 0 else {
                return [
                    intent.finding(
                        .noTests, "the intent has no tests", at: intent.idPlace,
                        hint: "write at least one under 'tests'", severity: .warning)
                ]
            }
            return intent.tests.flatMap { test in
                variant(test, intent, draft) + intents(test, intent, draft) + facts(test, intent)
            }
        }
    }

    private func variant(_ test: TestDraft, _ intent: IntentDraft, _ draft: KnowledgeDraft) -> [Finding] {
        guard let variant = test.variant, let response = draft.response(intent.answer.value), response.isComplete,
            !response.variants.contains(where: { $0.name.value == variant.value })
        else { return [] }
        let finding = intent.finding(
            .testUnknownVariant, "the answer has no variant '\(variant.value)'", at: variant.place,
            hint: Suggestion.hint(for: variant.value, among: response.variants.map(\.name.value)))
        return [finding]
    }

    private func intents(_ test: TestDraft, _ intent: IntentDraft, _ draft: KnowledgeDraft) -> [Finding] {
        test.intents.filter { !draft.hasIntent($0.value) }.map { name in
            intent.finding(
                .testUnknownIntent, "the intent '\(name.value)' is unknown", at: name.place,
                hint: Suggestion.hint(for: name.value, among: draft.intentIDs))
        }
    }

    private func facts(_ test: TestDraft, _ intent: IntentDraft) -> [Finding] {
        (test.facts + [test.asks].compactMap { $0 }).filter { TemplateKeys.situation($0.value) == nil }.map { key in
            intent.finding(
                .testUnknownFact, "'\(key.value)' is no key of the situation", at: key.place,
                hint: Suggestion.hint(for: key.value, among: TemplateKeys.situation.map(\.name)))
        }
    }
}
