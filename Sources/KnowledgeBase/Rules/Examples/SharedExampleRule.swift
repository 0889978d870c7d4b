/// No two intents have an example that says the same: the question would have
/// two answers.
struct SharedExampleRule: LintRule {
    func findings(in draft: KnowledgeDraft) -> [Finding] {
        var owners: [String: (file: Int, line: Int)] = [:]
        var findings: [Finding] = []
        for (index, intent) in draft.intents.enumerated() {
            for example in intent.templates {
                let plain = example.value.expansions.map(PlainWords.of)
                if let shared = plain.first(where: { owners[$0].map { $0.file != index } ?? false }),
                    let owner = owners[shared]
                {
                    findings.append(
                        intent.finding(
                            .sharedExample, "another intent has the example '\(shared)' too", at: example.place,
                            hint: "see \(draft.intents[owner.file].path):\(owner.line)"))
                }
                for sentence in plain where owners[sentence] == nil { owners[sentence] = (index, example.place.line) }
            }
        }
        return findings
    }
}
