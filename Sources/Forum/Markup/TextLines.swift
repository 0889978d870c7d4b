/// Collects bytes into lines, those inside a quote marked with `>`.
struct TextLines {
    private static let deepest = 100

    private var bytes: [UInt8] = []
    private var line: [UInt8] = []
    private var depth = 0
    /// Who is quoted, until the quote's first line comes.
    private var quoted: ArraySlice<UInt8>?

    /// All lines.
    var text: String {
        var copy = self
        copy.endLine()
        return String(decoding: copy.bytes, as: UTF8.self)
    }

    /// Takes one byte; blanks of all kinds become one, as a browser shows them.
    mutating func append(_ byte: UInt8) {
        guard byte <= UInt8(ascii: " ") else { return line.append(byte) }
        if let last = line.last, last != UInt8(ascii: " ") { line.append(UInt8(ascii: " ")) }
    }

    mutating func endLine() {
        while line.last == UInt8(ascii: " ") { line.removeLast() }
        guard !line.isEmpty else { return }
        if depth > 0 {
            introduceQuote()
            bytes += "> ".utf8
        }
        bytes += line
        bytes.append(UInt8(ascii: "\n"))
        line.removeAll(keepingCapacity: true)
    }

    mutating func endParagraph() {
        endLine()
        if !bytes.isEmpty, !bytes.suffix(2).elementsEqual("\n\n".utf8) { bytes.append(UInt8(ascii: "\n")) }
    }

    mutating func startItem() {
        endLine()
        line += "- ".utf8
    }

    /// Begins a quote or ends one.
    ///
    /// - Parameter member: Whom it quotes, where that is known.
    mutating func quote(closes: Bool, of member: ArraySlice<UInt8>? = nil) {
        endParagraph()
        // Whom an inner quote names, the writer does not speak to.
        if depth == 0 { quoted = closes ? nil : member }
        depth = closes ? max(0, depth - 1) : min(depth + 1, Self.deepest)
    }

    /// The line that older forums put above a quote.
    private mutating func introduceQuote() {
        guard let member = quoted else { return }
        bytes += "@".utf8 + member + " wrote:\n".utf8
        quoted = nil
    }
}
