/// A source says when it is from, and its validity begins before it ends.
struct SourceDateRule: LintRule {
    func findings(in draft: KnowledgeDraft) -> [Finding] {
        guard let file = draft.sources else { return [] }
        return file.sources.flatMap { draft in
            var findings: [Finding] = []
            if !draft.isDated {
                findings.append(
                    file.finding(
                        .undatedSource, "the source '\(draft.id.value)' has no date", at: draft.id.place,
                        hint: "say when it was said ('date') or when we read it ('read')"))
            }
            if let source = draft.source, let since = source.since, let until = source.until, since > until {
                findings.append(
                    file.finding(
                        .reversedValidity, "the rule begins on \(since), after its end on \(until)",
                        at: draft.sincePlace ?? draft.id.place))
            }
            return findings
        }
    }
}
