/// Finds the tags of a template and what is wrong with them.
struct TagScanner {
    /// How deep sections may stand in one another.
    static let maxDepth = 6

    /// What was found, in the order of the text.
    struct Scan {
        /// The tags that are allowed.
        var tags: [TemplateTag] = []
        /// What is wrong.
        var problems: [TemplateProblem] = []
    }

    private let bytes: [UInt8]
    private var scan = Scan()
    private var open: [TemplateTag] = []

    private init(_ text: String) { bytes = Array(text.utf8) }

    /// All tags of a text.
    static func scan(_ text: String) -> Scan {
        guard text.utf8.contains(UInt8(ascii: "{")) else { return Scan() }
        var scanner = TagScanner(text)
        scanner.run()
        return scanner.scan
    }

    private mutating func run() {
        var position = 0
        while let start = bytes.firstIndex(of: "{", "{", from: position) {
            if let end = end(ofTagAt: start) {
                take(start..<end)
                position = end
            } else {
                report(.syntax, "the tag has no end", at: start)
                position = start + 2
            }
        }
        for tag in open { report(.section, "the section '\(tag.name)' is not closed", at: tag.range.lowerBound) }
    }

    /// Where a tag ends. It stands on one line, and no other tag stands in it; a
    /// remark may do as it likes.
    private func end(ofTagAt start: Int) -> Int? {
        guard let end = bytes.firstIndex(of: "}", "}", from: start + 2) else { return nil }
        let inside = bytes[start + 2..<end]
        let isBroken = inside.contains(UInt8(ascii: "\n")) || inside.firstIndex(of: "{", "{", from: start + 2) != nil
        return inside.first == UInt8(ascii: "!") || !isBroken ? end + 2 : nil
    }

    private mutating func take(_ range: Range<Int>) {
        let inside = String(decoding: bytes[range.lowerBound + 2..<range.upperBound - 2], as: UTF8.self)
        let (kind, name) = Self.parse(inside)
        guard let kind, kind == .comment || Self.isName(name) else {
            return report(.syntax, "'{{\(inside)}}' is not a placeholder or a section", at: range.lowerBound)
        }
        let tag = TemplateTag(kind: kind, name: kind == .comment ? "" : name, range: range)
        scan.tags.append(tag)
        nest(tag)
    }

    private mutating func nest(_ tag: TemplateTag) {
        switch tag.kind {
        case .section, .inverted:
            open.append(tag)
            if open.count == Self.maxDepth + 1 {
                report(.syntax, "sections stand more than \(Self.maxDepth) deep", at: tag.range.lowerBound)
            }
        case .close: close(tag)
        case .variable, .comment: break
        }
    }

    private mutating func close(_ tag: TemplateTag) {
        guard let last = open.last else {
            return report(.section, "'{{/\(tag.name)}}' closes no section", at: tag.range.lowerBound)
        }
        open.removeLast()
        guard last.name != tag.name else { return }
        report(.section, "'{{/\(tag.name)}}' closes the section '\(last.name)'", at: tag.range.lowerBound)
    }

    private mutating func report(_ kind: TemplateProblem.Kind, _ message: String, at offset: Int) {
        scan.problems.append(TemplateProblem(kind: kind, message: message, offset: offset))
    }

    private static func parse(_ inside: String) -> (TemplateTag.Kind?, String) {
        switch inside.first {
        case "#": (.section, trimmed(inside.dropFirst()))
        case "^": (.inverted, trimmed(inside.dropFirst()))
        case "/": (.close, trimmed(inside.dropFirst()))
        case "!": (.comment, "")
        case let first? where first.isLetter || first == " ": (.variable, trimmed(inside[...]))
        default: (nil, "")
        }
    }

    private static func trimmed(_ text: Substring) -> String {
        String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }

    /// Whether a name is letters, digits and `_`, in parts with `.` between
    /// them: the names that mustache reads without transforming them.
    private static func isName(_ name: String) -> Bool {
        name.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy { part in
            !part.isEmpty && part.allSatisfy { $0.isASCIILetterOrDigit || $0 == UInt8(ascii: "_") }
        }
    }
}
