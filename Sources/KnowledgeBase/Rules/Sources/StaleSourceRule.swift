import CivilCalendar

/// Live pages are looked at again from time to time.
struct StaleSourceRule: LintRule {
    /// The day of the check.
    let asOf: CalendarDay

    /// Whether a page past its review date is an error.
    let isStrict: Bool

    func findings(in draft: KnowledgeDraft) -> [Finding] {
        guard let file = draft.sources else { return [] }
        return file.sources.compactMap { draft in
            guard let source = draft.source, source.isStale(on: asOf), let due = source.reviewDue else { return nil }
            return file.finding(
                .staleSource, "the source '\(source.id)' was due for review on \(due)", at: draft.id.place,
                hint: "look at the page and set 'confirmed' to that day", severity: isStrict ? .error : .warning)
        }
    }
}
