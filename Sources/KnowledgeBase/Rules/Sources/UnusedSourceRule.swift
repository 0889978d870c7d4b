/// Every source is cited somewhere.
struct UnusedSourceRule: LintRule {
    func findings(in draft: KnowledgeDraft) -> [Finding] {
        guard let sources = draft.sources, !draft.isUnreadable(.response) else { return [] }
        let cited = Set(draft.responses.flatMap { $0.variants.flatMap { $0.body.footnotes.map(\.id) } })
        return sources.sources.filter { !cited.contains($0.id.value) }.map { source in
            sources.finding(
                .unusedSource, "no answer cites the source '\(source.id.value)'", at: source.id.place,
                hint: "cite it as [^\(source.id.value)], or delete it", severity: .warning)
        }
    }
}
