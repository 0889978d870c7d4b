import KnowledgeBase

extension CheckReport {
    /// The counts without the findings; files in which a listing has errors no longer pass.
    ///
    /// - Parameter listing: Made of files that all passed.
    package func counts(with listing: ConfusionListing) -> CheckReport {
        let errors = listing.sections.flatMap(\.findings).filter { $0.severity == .error }
        let bad = Set(errors.map(\.path)).count
        return CheckReport(findings: [], passed: passed - bad, failed: failed + bad)
    }
}
