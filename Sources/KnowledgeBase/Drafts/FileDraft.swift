/// What was read from one file, before it is checked against the others.
protocol FileDraft {
    /// The path relative to the root.
    var path: String { get }
}

extension FileDraft {
    /// A finding in this file.
    func finding(
        _ rule: Rule, _ message: String, at place: Place, hint: String? = nil, severity: Finding.Severity = .error
    ) -> Finding {
        Finding(
            path: path, line: place.line, column: place.column, severity: severity, rule: rule, message: message,
            hint: hint)
    }
}
