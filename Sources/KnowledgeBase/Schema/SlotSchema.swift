/// Reads the slots of an intent.
struct SlotSchema {
    private static let keys = ["type", "values", "required", "ask", "retry", "attempts", "otherwise"]

    let inspection: Inspection

    /// The slots, in the order of the file.
    func slots(_ mapping: YAMLMapping) -> [IntentDraft.SlotDraft] {
        guard let slots = mapping.mapping("slots") else { return [] }
        return slots.keys.compactMap { key in slots.mapping(key.value).flatMap { slot(key, $0) } }
    }

    private func slot(_ key: YAMLText, _ mapping: YAMLMapping) -> IntentDraft.SlotDraft? {
        mapping.allow(Self.keys)
        guard let type = type(mapping), let ask = mapping.required("ask") else { return nil }
        let fallback = fallback(mapping)
        let slot = Slot(
            key: key.value, type: type, choices: choices(mapping),
            isRequired: mapping.flag("required", inspection) ?? false, ask: ask.value,
            retry: mapping.text("retry")?.value,
            attempts: mapping.number("attempts", in: 1...5, inspection) ?? 2, fallbackVariant: fallback?.value)
        return IntentDraft.SlotDraft(slot: slot, place: key.place, fallback: fallback)
    }

    private func type(_ mapping: YAMLMapping) -> SlotType? {
        guard let text = mapping.required("type") else { return nil }
        if let type = SlotType(rawValue: text.value) { return type }
        let names = SlotType.allCases.map(\.rawValue)
        inspection.report(
            .badValue, "the type '\(text.value)' is unknown", at: text.place,
            hint: Suggestion.hint(for: text.value, among: names) ?? "the types are \(names.joined(separator: ", "))")
        return nil
    }

    private func choices(_ mapping: YAMLMapping) -> [Slot.Choice] {
        guard let values = mapping.mapping("values") else { return [] }
        return values.keys.map { key in
            let words = values.texts(key.value)
            for word in words { inspection.checkAmbiguity(of: word) }
            return Slot.Choice(value: key.value, words: words.map(\.value))
        }
    }

    private func fallback(_ mapping: YAMLMapping) -> YAMLText? {
        guard let otherwise = mapping.mapping("otherwise") else { return nil }
        otherwise.allow(["variant"])
        return otherwise.required("variant")
    }
}
