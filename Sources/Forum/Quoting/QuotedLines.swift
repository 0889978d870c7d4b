/// Finds the lines that repeat another member's words.
///
/// Two ways of quoting go line by line: Markdown's `>` and the older forums'
/// `@Name wrote:` with the quoted words behind it or in the paragraph below.
enum QuotedLines {
    /// The indices of quoted lines and of the lines that introduce them.
    ///
    /// - Parameter members: Names, in lower case, that introduce a quote without an `@` too.
    static func indices(in lines: [PostLine], bytes: [UInt8], members: Set<String>) -> Set<Int> {
        var quoted: Set<Int> = []
        var index = 0
        while index < lines.count {
            let end = end(ofQuoteAt: index, in: lines, bytes: bytes, members: members)
            quoted.formUnion(index..<end)
            index = max(end, index + 1)
        }
        return quoted
    }

    /// Behind the last line of the quote that begins with a line; the line itself where none does.
    private static func end(ofQuoteAt index: Int, in lines: [PostLine], bytes: [UInt8], members: Set<String>) -> Int {
        if lines[index].starts(with: ">", in: bytes) { return endOfMarked(from: index, in: lines, bytes: bytes) }
        guard let introduction = QuoteIntroduction(of: lines[index], bytes: bytes, members: members)
        else { return index }
        let isQuotedOnTheLine = introduction.end < lines[index].trimmed.upperBound
        return isQuotedOnTheLine ? index + 1 : endOfParagraph(after: index, in: lines)
    }

    /// Markdown lets the later lines of a quoted paragraph go without their
    /// `>`. Many answer on the next line, though: only a line that breaks off
    /// in its sentence goes on in the one below.
    private static func endOfMarked(from start: Int, in lines: [PostLine], bytes: [UInt8]) -> Int {
        var index = start + 1
        while index < lines.count, !lines[index].isBlank, breaksOff(lines[index - 1], in: bytes) { index += 1 }
        return index
    }

    private static func breaksOff(_ line: PostLine, in bytes: [UInt8]) -> Bool {
        guard let last = bytes[line.trimmed].last else { return false }
        return last == UInt8(ascii: ",") || PassageWords.isWordByte(last)
    }

    private static func endOfParagraph(after introduction: Int, in lines: [PostLine]) -> Int {
        var index = introduction + 1
        while index < lines.count, lines[index].isBlank { index += 1 }
        while index < lines.count, !lines[index].isBlank { index += 1 }
        return index
    }
}
