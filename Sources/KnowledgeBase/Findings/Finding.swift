/// Something wrong or doubtful in the knowledge files, with its place.
package struct Finding: Hashable, Sendable {
    /// How bad it is.
    package enum Severity: String, Hashable, Sendable {
        /// The knowledge does not load.
        case error
        /// The knowledge loads, and somebody should look.
        case warning
    }

    /// The file, relative to the root of the knowledge.
    package let path: String

    /// The line, from 1.
    package let line: Int

    /// The column in characters, from 1.
    package let column: Int

    /// How bad it is.
    package let severity: Severity

    /// Which rule is broken.
    package let rule: Rule

    /// What is wrong, in one sentence.
    package let message: String

    /// What to do about it, in one sentence, if that can be said.
    package let hint: String?

    /// A finding.
    package init(
        path: String, line: Int, column: Int, severity: Severity, rule: Rule, message: String, hint: String?
    ) {
        self.path = path
        self.line = line
        self.column = column
        self.severity = severity
        self.rule = rule
        self.message = message
        self.hint = hint
    }
}

extension Finding: CustomStringConvertible {
    /// `path:line:column: severity[rule]: message`, and the hint on a line of
    /// its own.
    package var description: String {
        let first = "\(path):\(line):\(column): \(severity.rawValue)[\(rule.rawValue)]: \(message)"
        return hint.map { "\(first)\n  hint: \($0)" } ?? first
    }
}

extension Finding: Comparable {
    /// Findings are shown by file, then by place, then by rule.
    package static func < (left: Finding, right: Finding) -> Bool {
        (left.path, left.line, left.column, left.rule.rawValue, left.message)
            < (right.path, right.line, right.column, right.rule.rawValue, right.message)
    }
}
