/// A slot fills a key of the situation, offers choices that the key can take, and
/// falls back on a variant that exists.
struct SlotRule: LintRule {
    func findings(in draft: KnowledgeDraft) -> [Finding] {
        draft.intents.flatMap { intent in
            intent.slots.flatMap { slot in
                [key(slot, intent), choices(slot, intent), fallback(slot, intent, draft)].compactMap { $0 }
            }
        }
    }

    private func key(_ slot: IntentDraft.SlotDraft, _ intent: IntentDraft) -> Finding? {
        guard TemplateKeys.situation(slot.slot.key) == nil else { return nil }
        return intent.finding(
            .unknownSlot, "'\(slot.slot.key)' is no key of the situation", at: slot.place,
            hint: Suggestion.hint(for: slot.slot.key, among: TemplateKeys.situation.map(\.name)))
    }

    private func choices(_ slot: IntentDraft.SlotDraft, _ intent: IntentDraft) -> Finding? {
        guard slot.slot.type == .choice else {
            guard !slot.slot.choices.isEmpty else { return nil }
            return intent.finding(
                .badValue, "only a slot of the type 'choice' has values", at: slot.place, hint: "write 'type: choice'")
        }
        guard !slot.slot.choices.isEmpty, slot.slot.choices.allSatisfy({ !$0.words.isEmpty }) else {
            return intent.finding(
                .slotWithoutChoices, "the choice has no values, or a value has no words", at: slot.place,
                hint: "write 'values: {fixed: [\"fixed price\"], …}'")
        }
        return misfit(slot, intent)
    }

    private func misfit(_ slot: IntentDraft.SlotDraft, _ intent: IntentDraft) -> Finding? {
        guard let key = TemplateKeys.situation(slot.slot.key),
            let choice = slot.slot.choices.first(where: {
                FactReading.value([$0.value], isList: false, for: key) == nil
            })
        else { return nil }
        return intent.finding(
            .badValue, "the choice '\(choice.value)' does not fit '\(key.name)'", at: slot.place,
            hint: "'\(key.name)' is \(key.expectation)")
    }

    private func fallback(
        _ slot: IntentDraft.SlotDraft, _ intent: IntentDraft, _ draft: KnowledgeDraft
    ) -> Finding? {
        guard let fallback = slot.fallback, let response = draft.response(intent.answer.value), response.isComplete,
            !response.variants.contains(where: { $0.name.value == fallback.value })
        else { return nil }
        return intent.finding(
            .unknownFallback, "the answer has no variant '\(fallback.value)'", at: fallback.place,
            hint: Suggestion.hint(for: fallback.value, among: response.variants.map(\.name.value)))
    }
}
