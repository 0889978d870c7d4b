package import CivilCalendar

/// All checks of the knowledge files, as `ombud lint` shows them.
package enum KnowledgeLint {
    /// What is wrong or doubtful in the files, in the order of files and places.
    ///
    /// - Parameters:
    ///   - files: All files of the knowledge; see ``KnowledgeFolder``.
    ///   - asOf: The day of the check, which decides whether a source is due for
    ///     review.
    ///   - strict: Whether a source past its review date is an error.
    ///   - language: The language, as in the folder names.
    package static func findings(
        files: [KnowledgeFile], asOf: CalendarDay, strict: Bool, language: String = "en"
    ) -> [Finding] {
        let rules = Rules.timeless + [StaleSourceRule(asOf: asOf, isStrict: strict)]
        return KnowledgeReader(language: language).inspect(files, rules: rules).findings
    }
}
