/// A link, with a scheme or without: `https://example.com`, `www.example.com`, `t.me/name`.
enum Link {
    /// The link that begins at a place.
    static func span(in bytes: [UInt8], from start: Int) -> Range<Int>? {
        guard let host = hostStart(in: bytes, from: start), host < bytes.count, bytes[host].isWord else { return nil }
        return start..<end(in: bytes, from: host)
    }

    /// The link without a scheme whose first slash stands at a place: `example.com/name`.
    ///
    /// - Parameter bound: It does not begin before.
    static func span(in bytes: [UInt8], slash: Int, bound: Int) -> Range<Int>? {
        let path = slash + 1
        guard path < bytes.count, bytes[path].isWord || "~@%?#-+".utf8.contains(bytes[path]) else { return nil }
        let start = bytes.start(before: slash, bound: bound) {
            $0.isASCIIWord || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-")
        }
        guard let dot = bytes[start..<slash].lastIndex(of: UInt8(ascii: ".")), dot > start, bytes[dot - 1].isASCIIWord,
            isTopLevel(bytes[(dot + 1)..<slash]), !bytes.stands("asp.net/", at: start)
        else { return nil }
        return start..<end(in: bytes, from: path)
    }

    /// Whether a link may begin with a small letter.
    static func mayBegin(with letter: UInt8) -> Bool {
        switch letter {
        case UInt8(ascii: "h"), UInt8(ascii: "w"), UInt8(ascii: "f"), UInt8(ascii: "m"): true
        default: false
        }
    }

    private static func hostStart(in bytes: [UInt8], from start: Int) -> Int? {
        switch bytes[start].small {
        case UInt8(ascii: "h"):
            if bytes.stands("http://", at: start) { return start + 7 }
            return bytes.stands("https://", at: start) ? start + 8 : nil
        case UInt8(ascii: "w"): return bytes.stands("www.", at: start) ? start + 4 : nil
        case UInt8(ascii: "f"): return bytes.stands("ftp://", at: start) ? start + 6 : nil
        case UInt8(ascii: "m"): return bytes.stands("mailto:", at: start) ? start + 7 : nil
        default: return nil
        }
    }

    private static func end(in bytes: [UInt8], from start: Int) -> Int {
        let end = bytes.end(from: start) { !endsLink($0) }
        // The full stop of the sentence is not part of it.
        return bytes.start(before: end, bound: start) { ".,;:!?".utf8.contains($0) }
    }

    private static func endsLink(_ byte: UInt8) -> Bool {
        byte <= 0x20 || byte == FoldedText.sign || "<>\"')]}".utf8.contains(byte)
    }

    /// Countries have two letters; others are those that people link to. Endings of
    /// files and of frameworks, as in "node.js/react", are none.
    private static func isTopLevel(_ label: ArraySlice<UInt8>) -> Bool {
        guard (2...8).contains(label.count), label.allSatisfy(\.isASCIILetter) else { return false }
        let name = String(decoding: label.map(\.small), as: UTF8.self)
        return label.count == 2 ? !fileEndings.contains(name) : general.contains(name)
    }

    private static let fileEndings: Set<String> = ["js", "ts", "py", "rb", "cs", "vb", "go", "md", "kt", "rs"]

    private static let general: Set<String> = [
        "agency", "app", "art", "biz", "blog", "club", "com", "design", "dev", "edu", "example", "gov", "info", "ink",
        "link", "live", "media", "mobi", "name", "net", "one", "online", "org", "page", "pro", "shop", "site", "space",
        "store", "studio", "team", "tech", "website", "wiki", "work", "works", "world", "xyz",
    ]
}
