/// Footnotes name sources that exist.
struct CitationRule: LintRule {
    func findings(in draft: KnowledgeDraft) -> [Finding] {
        guard let sources = draft.sources else { return [] }
        let known = Set(sources.sources.map(\.id.value))
        return draft.responses.flatMap { response in
            response.variants.flatMap { variant in
                variant.body.footnotes.filter { !known.contains($0.id) }.map { note in
                    response.finding(
                        .undefinedSource, "the source '\(note.id)' is not in sources.yaml",
                        at: variant.body.place(atByte: note.range.lowerBound),
                        hint: Suggestion.hint(for: note.id, among: known))
                }
            }
        }
    }
}
