/// Finds the first-level headings of an answer's text. Lines within code are no
/// headings.
struct HeadingScanner {
    /// A heading and the text under it, in UTF-8 offsets.
    struct Heading {
        /// The words of the heading.
        let name: String
        /// Where its line begins.
        let offset: Int
        /// The text under it.
        var body: Range<Int>
    }

    /// Lines of `=` that make the line above them a first-level heading.
    private(set) var strayOffsets: [Int] = []

    /// Where text before the first heading begins, if there is any.
    private(set) var textBeforeHeadings: Int?

    private let text: [UInt8]
    private let start: Int
    private var found: [Heading] = []
    private var fence: (byte: UInt8, count: Int)?
    private var isAfterText = false

    /// A scan of a text from an offset on.
    init(text: [UInt8], start: Int) {
        self.text = text
        self.start = start
    }

    /// The headings, in the order of the text.
    mutating func headings() -> [Heading] {
        var offset = min(start, text.count)
        for line in text[offset...].split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            take(line, at: offset)
            offset += line.count + 1
        }
        return found
    }

    private mutating func take(_ line: ArraySlice<UInt8>, at offset: Int) {
        let indentation = line.prefix { $0 == UInt8(ascii: " ") }.count
        let content = line.dropFirst(indentation).filter { $0 != MarkdownComments.removed.asciiValue }
        let isBlank = content.allSatisfy(\.isASCIIBlank)
        defer { isAfterText = !isBlank && fence == nil }
        if takeFence(content) || fence != nil || indentation > 3 { return extend(line, at: offset, isBlank: isBlank) }
        if let name = Self.heading(content) {
            let bodyStart = min(offset + line.count + 1, text.count)
            return found.append(Heading(name: name, offset: offset, body: bodyStart..<bodyStart))
        }
        if isAfterText, !isBlank, Self.isUnderline(content) { strayOffsets.append(offset) }
        extend(line, at: offset, isBlank: isBlank)
    }

    private mutating func extend(_ line: ArraySlice<UInt8>, at offset: Int, isBlank: Bool) {
        guard let last = found.indices.last else {
            if !isBlank, textBeforeHeadings == nil { textBeforeHeadings = offset }
            return
        }
        found[last].body = found[last].body.lowerBound..<max(found[last].body.lowerBound, offset + line.count)
    }

    private mutating func takeFence(_ content: [UInt8]) -> Bool {
        guard let first = content.first, first == UInt8(ascii: "`") || first == UInt8(ascii: "~") else { return false }
        let count = content.prefix { $0 == first }.count
        guard count >= 3 else { return false }
        if let open = fence {
            guard open.byte == first, count >= open.count else { return false }
            fence = nil
        } else {
            fence = (first, count)
        }
        return true
    }

    private static func heading(_ content: [UInt8]) -> String? {
        guard content.first == UInt8(ascii: "#"), content.count == 1 || content[1].isASCIIBlank else { return nil }
        var name = content.dropFirst().drop(while: \.isASCIIBlank)
        while let last = name.last, last.isASCIIBlank { name.removeLast() }
        return String(decoding: name, as: UTF8.self)
    }

    private static func isUnderline(_ content: [UInt8]) -> Bool {
        content.first == UInt8(ascii: "=") && content.allSatisfy { $0 == UInt8(ascii: "=") || $0.isASCIIBlank }
    }
}
