/// One file under inspection: its text and what was found in it.
final class Inspection {
    /// The path relative to the root.
    let path: String

    /// The text.
    let source: SourceText

    /// What was found so far.
    private(set) var findings: [Finding] = []

    /// Starts the inspection of a file.
    init(path: String, source: SourceText) {
        self.path = path
        self.source = source
    }

    /// Takes over what was found in a part of the file.
    func adopt(_ part: Inspection) { findings += part.findings }

    /// Notes that a rule is broken.
    func report(
        _ rule: Rule, _ message: String, at place: Place, hint: String? = nil, severity: Finding.Severity = .error
    ) {
        let finding = Finding(
            path: path, line: place.line, column: place.column, severity: severity, rule: rule, message: message,
            hint: hint)
        // A value that is read twice is wrong once.
        guard !findings.contains(finding) else { return }
        findings.append(finding)
    }
}
