/// A reply's Markdown as lines of a terminal.
///
/// It knows what replies are written in: paragraphs, lists, quotes, headings,
/// bold and italic. Anything else is shown as it stands.
struct MarkdownView {
    let width: Int
    let style: TerminalStyle

    /// The text wrapped to the width, each line ending in a newline.
    func rendered(_ markdown: String) -> String {
        var lines: [String] = []
        for block in MarkdownBlock.blocks(of: markdown) {
            if block.needsBlankLineBefore, !lines.isEmpty { lines.append("") }
            lines += rendered(block)
        }
        return lines.map { $0 + "\n" }.joined()
    }

    private func rendered(_ block: MarkdownBlock) -> [String] {
        let room = max(width - block.firstIndent.count, 1)
        let words = StyledWord.words(in: block.text)
        return WordWrap(width: room).lines(words).enumerated().map { index, line in
            let indent = index == 0 ? block.firstIndent : block.nextIndent
            return indent + line.map { $0.shown(in: style, heading: block.isHeading) }.joined(separator: " ")
        }
    }
}
