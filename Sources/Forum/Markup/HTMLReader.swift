/// Goes once over the bytes of a piece of HTML.
struct HTMLReader {
    private let bytes: [UInt8]
    private var index = 0
    private var output = TextLines()
    /// Whether no `>` is left, so that nobody looks for one again.
    private var hasNoMoreTags = false

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func read() -> String {
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "<") where startsTag: readTag()
            case UInt8(ascii: "&"): readEntity()
            default:
                output.append(bytes[index])
                index += 1
            }
        }
        return output.text
    }

    private var startsTag: Bool {
        guard !hasNoMoreTags, index + 1 < bytes.count else { return false }
        let next = bytes[index + 1]
        return next == UInt8(ascii: "/") || next == UInt8(ascii: "!") || Self.isLetter(next)
    }

    private mutating func readTag() {
        if bytes[index...].starts(with: "<!--".utf8) { return skip(behind: "-->") }
        guard let end = bytes[index...].firstIndex(of: UInt8(ascii: ">")) else {
            hasNoMoreTags = true
            return
        }
        let closes = bytes[index + 1] == UInt8(ascii: "/")
        let start = closes ? index + 2 : index + 1
        let name = bytes[start..<end].prefix { Self.isLetter($0) || (0x30...0x39).contains($0) }
        let attributes = bytes[name.endIndex..<end]
        index = end + 1
        apply(String(decoding: name.map { $0 | 0x20 }, as: UTF8.self), attributes: attributes, closes: closes)
    }

    private mutating func apply(_ name: String, attributes: ArraySlice<UInt8>, closes: Bool) {
        if Self.unread.contains(name), !closes {
            skip(behind: "</" + name)
            return skip(behind: ">")
        }
        if Self.quotes.contains(name) {
            return output.quote(closes: closes, of: QuotedMember.name(in: attributes))
        }
        if name == "li", !closes { return output.startItem() }
        if Self.paragraphs.contains(name) { return output.endParagraph() }
        if Self.lines.contains(name) { output.endLine() }
    }

    /// Goes on behind a mark, in whatever case its letters are; at the end
    /// where it never comes.
    private mutating func skip(behind mark: String) {
        let mark = Array(mark.utf8)
        while index < bytes.count {
            let found =
                bytes.count - index >= mark.count
                && mark.indices.allSatisfy { Self.isSame(bytes[index + $0], mark[$0]) }
            index += found ? mark.count : 1
            if found { return }
        }
    }

    private mutating func readEntity() {
        let end = bytes[index...].prefix(HTMLEntity.longest).firstIndex(of: UInt8(ascii: ";"))
        if let end, let character = HTMLEntity.text(of: bytes[index + 1..<end]) {
            for byte in character.utf8 { output.append(byte) }
            index = end + 1
        } else {
            output.append(bytes[index])
            index += 1
        }
    }

    private static func isSame(_ byte: UInt8, _ mark: UInt8) -> Bool {
        byte == mark || isLetter(byte) && byte | 0x20 == mark
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

    private static let unread: Set<String> = ["script", "style", "noscript", "template", "svg", "head"]
    private static let quotes: Set<String> = ["blockquote", "aside"]
    private static let paragraphs: Set<String> = [
        "p", "ul", "ol", "pre", "table", "h1", "h2", "h3", "h4", "h5", "h6", "section", "article", "details",
    ]
    private static let lines: Set<String> = ["br", "div", "li", "tr", "summary"]
}
