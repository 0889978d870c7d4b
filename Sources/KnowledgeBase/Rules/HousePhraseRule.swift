/// Every house sentence is there and uses only what it is given.
struct HousePhraseRule: LintRule {
    func findings(in draft: KnowledgeDraft) -> [Finding] {
        guard let file = draft.housePhrases else { return [] }
        let names = Set(file.entries.map(\.name.value))
        let missing = PhraseKey.allCases.filter { !names.contains($0.rawValue) }.map { key in
            file.finding(.missingPhrase, "the sentence '\(key.rawValue)' is missing", at: file.place)
        }
        return missing
            + file.entries.flatMap { entry in
                guard let key = PhraseKey(rawValue: entry.name.value) else { return [unknown(entry.name, file)] }
                return findings(entry.text, key, file)
            }
    }

    private func unknown(_ name: YAMLText, _ file: PhrasesDraft) -> Finding {
        file.finding(
            .unknownHousePhrase, "the sentence '\(name.value)' is unknown", at: name.place,
            hint: Suggestion.hint(for: name.value, among: PhraseKey.allCases.map(\.rawValue)))
    }

    private func findings(_ text: YAMLText, _ key: PhraseKey, _ file: PhrasesDraft) -> [Finding] {
        let scan = TagScanner.scan(text.value)
        let broken = scan.problems.map { file.finding($0.rule, $0.message, at: text.place, hint: $0.hint) }
        let foreign = scan.tags.filter {
            $0.kind != .comment && $0.kind != .close && !key.placeholders.contains($0.name)
        }
        let allowed = key.placeholders.isEmpty ? "it uses none" : "it uses \(key.placeholders.joined(separator: ", "))"
        return broken
            + foreign.map { tag in
                file.finding(
                    .phrasePlaceholder, "the sentence '\(key.rawValue)' is not given '\(tag.name)'", at: text.place,
                    hint: Suggestion.hint(for: tag.name, among: key.placeholders) ?? allowed)
            }
    }
}
