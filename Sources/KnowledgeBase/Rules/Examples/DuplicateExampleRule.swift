/// No two examples of an intent say the same.
struct DuplicateExampleRule: LintRule {
    func findings(in draft: KnowledgeDraft) -> [Finding] { draft.intents.flatMap(findings) }

    private func findings(of intent: IntentDraft) -> [Finding] {
        var texts: [String: Int] = [:]
        var sentences: [String: Int] = [:]
        return intent.templates.compactMap { example in
            let line = example.place.line
            if let first = texts.updateValue(line, forKey: example.value.text) {
                return intent.finding(
                    .duplicateExample, "the example stands here again", at: example.place,
                    hint: "the first is in line \(first)")
            }
            return overlap(of: example, in: intent, with: &sentences)
        }
    }

    private func overlap(
        of example: Located<ExampleTemplate>, in intent: IntentDraft, with sentences: inout [String: Int]
    ) -> Finding? {
        let plain = Set(example.value.expansions.map(PlainWords.of))
        let shared = plain.sorted().first { sentences[$0] != nil }
        defer { for sentence in plain where sentences[sentence] == nil { sentences[sentence] = example.place.line } }
        guard let shared, let first = sentences[shared] else { return nil }
        if plain.count == 1 {
            return intent.finding(
                .duplicateExample, "the example says nothing new", at: example.place,
                hint: "line \(first) says '\(shared)' too")
        }
        return intent.finding(
            .duplicateExpansion, "the example stands for '\(shared)', and so does another", at: example.place,
            hint: "the other is in line \(first)", severity: .warning)
    }
}
