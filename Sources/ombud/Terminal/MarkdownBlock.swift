/// A paragraph, a list item, a quote or a heading.
struct MarkdownBlock: Equatable {
    let text: String
    let firstIndent: String
    let nextIndent: String
    let isHeading: Bool
    let needsBlankLineBefore: Bool

    /// The blocks of a text. Lines that follow each other are one paragraph.
    static func blocks(of markdown: String) -> [MarkdownBlock] {
        var blocks: [MarkdownBlock] = []
        var open: MarkdownBlock?
        var blankBefore = true
        for line in markdown.split(separator: "\n", omittingEmptySubsequences: false) {
            let content = line.drop { $0 == " " }
            if content.allSatisfy(\.isWhitespace) {
                open.map { blocks.append($0) }
                open = nil
                blankBefore = true
            } else if let started = start(content, indent: line.count - content.count, blankBefore: blankBefore) {
                open.map { blocks.append($0) }
                open = started
                blankBefore = false
            } else if let current = open, !current.isHeading {
                open = current.continued(by: content)
            } else {
                open.map { blocks.append($0) }
                open = MarkdownBlock(text: String(content), needsBlankLineBefore: blankBefore)
                blankBefore = false
            }
        }
        open.map { blocks.append($0) }
        return blocks
    }

    private init(
        text: String, firstIndent: String = "", nextIndent: String = "", isHeading: Bool = false,
        needsBlankLineBefore: Bool
    ) {
        self.text = text
        self.firstIndent = firstIndent
        self.nextIndent = nextIndent
        self.isHeading = isHeading
        self.needsBlankLineBefore = needsBlankLineBefore
    }

    private func continued(by line: Substring) -> MarkdownBlock {
        var content = line
        if firstIndent.hasSuffix("| "), line.hasPrefix(">") { content = line.dropFirst().drop { $0 == " " } }
        return MarkdownBlock(
            text: text + " " + content, firstIndent: firstIndent, nextIndent: nextIndent, isHeading: isHeading,
            needsBlankLineBefore: needsBlankLineBefore)
    }

    /// The block that a line starts, or nil where it continues or is plain.
    private static func start(_ content: Substring, indent: Int, blankBefore: Bool) -> MarkdownBlock? {
        let margin = String(repeating: " ", count: min(indent, 12))
        if content.hasPrefix("- ") || content.hasPrefix("* ") {
            return MarkdownBlock(
                text: String(content.dropFirst(2)), firstIndent: margin + "- ", nextIndent: margin + "  ",
                needsBlankLineBefore: blankBefore)
        }
        if content.hasPrefix("> "), blankBefore {
            return MarkdownBlock(
                text: String(content.dropFirst(2)), firstIndent: margin + "| ", nextIndent: margin + "| ",
                needsBlankLineBefore: blankBefore)
        }
        if content.hasPrefix("#") {
            return MarkdownBlock(
                text: String(content.drop { $0 == "#" || $0 == " " }), isHeading: true,
                needsBlankLineBefore: blankBefore)
        }
        let digits = content.prefix { $0.isASCII && $0.isNumber }
        guard (1...3).contains(digits.count), content.dropFirst(digits.count).hasPrefix(". ") else { return nil }
        let number = margin + digits + ". "
        return MarkdownBlock(
            text: String(content.dropFirst(digits.count + 2)), firstIndent: number,
            nextIndent: String(repeating: " ", count: number.count), needsBlankLineBefore: blankBefore)
    }
}
