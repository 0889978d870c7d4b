import Mustache

/// A template that the mustache library has parsed.
struct CompiledTemplate: Sendable {
    /// Stands at the start of every line that may become empty. The checks let
    /// no control character into a text, so it never stands there otherwise.
    static let lineMark: Character = "\u{1}"

    private let template: MustacheTemplate

    /// Parses a text in which only placeholders, sections and comments are
    /// allowed.
    ///
    /// The library's other tags are refused before it sees them: some stop the
    /// process, others read files or change the escaping.
    init(_ text: String) throws(TemplateError) {
        if let problem = TagScanner.scan(text).problems.first { throw TemplateError(problem: problem.message) }
        do {
            // The line end at the end lets the library look past a single brace.
            template = try MustacheTemplate(string: "{{% CONTENT_TYPE:TEXT}}\n" + Self.marked(text) + "\n")
        } catch {
            throw TemplateError(problem: "the text is not a template")
        }
    }

    /// The text with a scope's values.
    func fill(_ scope: TemplateScope) -> String { template.render(scope) }

    /// Marks the lines with text or several tags on them. A line with nothing
    /// but one tag is left alone: mustache takes such lines out itself.
    private static func marked(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "{")) else { return text }
        return text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { line in needsMark(line) ? String(lineMark) + line : String(line) }
            .joined(separator: "\n")
    }

    private static func needsMark(_ line: Substring) -> Bool {
        let tags = TagScanner.scan(String(line)).tags
        guard let tag = tags.first else { return false }
        guard tags.count == 1, tag.kind != .variable else { return true }
        let blank = [UInt8(ascii: " "), UInt8(ascii: "\t")]
        let bytes = Array(line.utf8)
        return !(bytes[..<tag.range.lowerBound] + bytes[tag.range.upperBound...]).allSatisfy(blank.contains)
    }
}
