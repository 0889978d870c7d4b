import Assistant
import KnowledgeBase

extension KnowledgeValidation.Sentence {
    /// So many characters show which sentence is meant.
    private static let excerptLength = 80

    /// The sentence, or as much of its beginning as fits a line.
    var excerpt: String {
        guard text.count > Self.excerptLength else { return text }
        return text.prefix(Self.excerptLength - 1) + "…"
    }

    /// A finding at the sentence's place.
    func finding(_ rule: Rule, _ message: String, severity: Finding.Severity, hint: String? = nil) -> Finding {
        Finding(
            path: path, line: place.line, column: place.column, severity: severity, rule: rule, message: message,
            hint: hint)
    }
}
