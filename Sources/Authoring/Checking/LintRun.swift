package import CivilCalendar
import KnowledgeBase

/// Runs the rules over the authors' files.
package enum LintRun {
    /// The folder of the knowledge cannot be read.
    package struct Unreadable: Error, CustomStringConvertible {
        let root: String
        let reason: String

        /// Which folder, and why.
        package var description: String { "The folder \(root) cannot be read: \(reason)." }
    }

    /// Checks every file; a file passes when nothing in it is an error.
    ///
    /// - Parameters:
    ///   - root: The folder that holds `Intents` and `Responses`.
    ///   - asOf: The day on which sources may be past their review.
    ///   - strict: Whether warnings count as errors.
    /// - Throws: ``Unreadable``.
    package static func report(at root: String, asOf: CalendarDay, strict: Bool) throws(Unreadable) -> CheckReport {
        let files: [KnowledgeFile]
        do {
            files = try KnowledgeFolder.files(at: root)
        } catch {
            throw Unreadable(root: root, reason: "\(error)")
        }
        let findings = KnowledgeLint.findings(files: files, asOf: asOf, strict: strict)
        let bad = Set(findings.filter { $0.severity == .error }.map(\.path))
        // A finding may name a file that is missing.
        let missing = bad.subtracting(files.map(\.path)).count
        return CheckReport(
            findings: findings.map(\.description), passed: files.count - (bad.count - missing), failed: bad.count)
    }
}
