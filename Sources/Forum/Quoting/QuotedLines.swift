/// Finds the lines that repeat another member's words.
///
/// Two ways of quoting go line by line: Markdown's `>` and the older forums'
/// `@Name wrote:` with the quoted paragraph below it.
enum QuotedLines {
    /// The indices of quoted lines and of the lines that introduce them.
    static func indices(in lines: [PostLine], bytes: [UInt8]) -> Set<Int> {
        var quoted: Set<Int> = []
        var index = 0
        while index < lines.count {
            if lines[index].starts(with: ">", in: bytes) {
                quoted.insert(index)
            } else if introducesQuote(lines[index], in: bytes) {
                let end = endOfParagraph(after: index, in: lines)
                quoted.formUnion(index..<end)
                index = end
                continue
            }
            index += 1
        }
        return quoted
    }

    private static func introducesQuote(_ line: PostLine, in bytes: [UInt8]) -> Bool {
        line.starts(with: "@", in: bytes) && line.ends(with: "wrote:", in: bytes)
    }

    private static func endOfParagraph(after introduction: Int, in lines: [PostLine]) -> Int {
        var index = introduction + 1
        while index < lines.count, lines[index].isBlank { index += 1 }
        while index < lines.count, !lines[index].isBlank { index += 1 }
        return index
    }
}
