/// Blanks what stands between `[quote]` and `[/quote]`, which may be nested.
enum QuoteTags {
    /// Blanks quotes; a quote that is never closed reaches to the end of its
    /// paragraph, so that a forgotten tag does not swallow the question.
    static func blankQuotes(in bytes: inout [UInt8]) {
        var depth = 0
        var start = 0
        var index = 0
        while let tag = nextTag(in: bytes, from: index) {
            if tag.opens {
                if depth == 0 { start = tag.range.lowerBound }
                depth += 1
            } else if depth > 0 {
                depth -= 1
                if depth == 0 { bytes.blank(start..<tag.range.upperBound) }
            }
            index = tag.range.upperBound
        }
        if depth > 0 { bytes.blank(start..<endOfParagraph(in: bytes, from: start)) }
    }

    private static func nextTag(in bytes: [UInt8], from start: Int) -> (range: Range<Int>, opens: Bool)? {
        var index = start
        while let bracket = bytes[index...].firstIndex(of: UInt8(ascii: "[")) {
            if matches("[/quote]", in: bytes, at: bracket) { return (bracket..<bracket + 8, false) }
            if matches("[quote", in: bytes, at: bracket), let end = endOfOpeningTag(in: bytes, from: bracket + 6) {
                return (bracket..<end, true)
            }
            index = bracket + 1
        }
        return nil
    }

    private static func endOfOpeningTag(in bytes: [UInt8], from index: Int) -> Int? {
        guard index < bytes.count, [UInt8(ascii: "]"), UInt8(ascii: "="), UInt8(ascii: " ")].contains(bytes[index])
        else {
            return nil
        }
        // A tag names a member, a topic and a post; anything longer is no tag.
        let limit = min(bytes.count, index + 200)
        return bytes[index..<limit].firstIndex(of: UInt8(ascii: "]")).map { $0 + 1 }
    }

    private static func matches(_ tag: StaticString, in bytes: [UInt8], at index: Int) -> Bool {
        guard bytes.count - index >= tag.utf8CodeUnitCount else { return false }
        return tag.withUTF8Buffer { letters in
            letters.indices.allSatisfy { bytes[index + $0] | 0x20 == letters[$0] | 0x20 }
        }
    }

    private static func endOfParagraph(in bytes: [UInt8], from start: Int) -> Int {
        let lines = PostLine.lines(of: bytes)
        let blank = lines.first { $0.isBlank && $0.content.lowerBound > start }
        return blank?.content.lowerBound ?? bytes.count
    }
}
