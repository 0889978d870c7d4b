/// Reads an intent's file.
struct IntentSchema {
    private static let keys = [
        "format", "intent", "title", "owner", "response", "covered", "close-match-only", "keywords", "phrases",
        "examples",
        "counterexamples", "slots", "next", "hand-off", "tests",
    ]

    private let inspection: Inspection
    private let kind: FileKind
    private let mapping: YAMLMapping

    /// The intent, or nil after findings. One that has findings may be returned
    /// too, so that the rules can find more.
    static func read(_ inspection: Inspection, kind: FileKind) -> IntentDraft? {
        guard let mapping = YAMLParser.mapping(inspection), mapping.checkFormat(inspection) else { return nil }
        mapping.allow(keys)
        return IntentSchema(inspection: inspection, kind: kind, mapping: mapping).draft()
    }

    private func draft() -> IntentDraft {
        let idPlace = mapping.checkID("intent", is: kind.name, inspection)
        let title = mapping.required("title")
        checkCovered()
        return IntentDraft(
            path: inspection.path, topic: kind.topic, id: kind.name, idPlace: idPlace,
            title: title?.value ?? "", titlePlace: title?.place ?? mapping.place, owner: mapping.text("owner")?.value,
            isCloseMatchOnly: mapping.flag("close-match-only", inspection) ?? false,
            answer: mapping.text("response") ?? YAMLText(value: kind.name, place: idPlace, isQuoted: false),
            keywords: keywords(), phrases: phrases(), examples: examples(), exampleCount: mapping.count(of: "examples"),
            examplesPlace: mapping.place(ofKey: "examples"), counterexamples: counterexamples(),
            slots: SlotSchema(inspection: inspection).slots(mapping), next: mapping.texts("next"),
            handOff: handOff(), tests: TestSchema(inspection: inspection).tests(mapping),
            testCount: mapping.count(of: "tests"))
    }

    private func checkCovered() {
        let isElsewhere = kind.topic == FileKind.elsewhere
        guard mapping.has("covered") else {
            if isElsewhere {
                inspection.report(
                    .missingKey, "the key 'covered' is missing", at: mapping.place, hint: "write 'covered: false'")
            }
            return
        }
        guard let covered = mapping.flag("covered", inspection), covered == isElsewhere else { return }
        inspection.report(
            .badValue, "'covered' contradicts the folder", at: mapping.place(ofKey: "covered"),
            hint: "topics that are not covered stand in elsewhere/, and only they")
    }

    private func keywords() -> Keywords {
        guard let keywords = mapping.mapping("keywords") else { return Keywords() }
        keywords.allow(["each-of", "helps", "rules-out"])
        let groups = keywords.textGroups("each-of")
        let helps = keywords.texts("helps")
        let rulesOut = keywords.texts("rules-out")
        for word in groups.joined() + helps + rulesOut { inspection.checkAmbiguity(of: word) }
        return Keywords(
            eachOf: groups.map { $0.map(\.value) }, helps: helps.map(\.value), rulesOut: rulesOut.map(\.value))
    }

    private func phrases() -> [String: YAMLText] {
        let entries = mapping.mapping("phrases")?.textEntries() ?? []
        return Dictionary(entries.map { ($0.name.value, $0.text) }) { first, _ in first }
    }

    private func examples() -> [YAMLText] {
        let examples = mapping.examples(inspection)
        for example in examples { inspection.checkQuotes(of: example) }
        return examples
    }

    private func counterexamples() -> [IntentDraft.CounterexampleDraft] {
        mapping.mappings("counterexamples").compactMap { entry in
            entry.allow(["text", "intent"])
            guard let text = entry.required("text"), let intent = entry.required("intent") else { return nil }
            return IntentDraft.CounterexampleDraft(text: text, intent: intent)
        }
    }

    private func handOff() -> HandOff {
        guard let handOff = mapping.mapping("hand-off") else { return HandOff() }
        handOff.allow(["when", "unless"])
        return HandOff(when: patterns(handOff.texts("when")), unless: patterns(handOff.texts("unless")))
    }

    private func patterns(_ texts: [YAMLText]) -> [WordPattern] {
        texts.compactMap { text in
            inspection.checkAmbiguity(of: text)
            let pattern = WordPattern(text.value)
            if pattern.hasWords { return pattern }
            inspection.report(.badValue, "'\(text.value)' holds no word", at: text.place)
            return nil
        }
    }
}
