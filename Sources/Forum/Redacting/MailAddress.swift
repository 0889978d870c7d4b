/// An e-mail address, also as people write it against robots: `jane @ example.com`,
/// `jane(at)example.com`, `jane [at] example [dot] com`.
enum MailAddress {
    /// Domain names have at most 253 signs (RFC 1035).
    private static let longestDomain = 253
    /// Longer ones are no quoted local part.
    private static let longestQuote = 64

    /// The address whose at-sign stands at a place.
    ///
    /// - Parameter bound: It does not begin before.
    static func span(in bytes: [UInt8], at place: Int, bound: Int) -> Range<Int>? {
        guard let sign = signEnd(in: bytes, at: place), let end = domainEnd(in: bytes, from: sign) else { return nil }
        let start = localStart(in: bytes, before: place, isSpaced: bytes[sign - 1].isBlank, bound: bound)
        return start.map { $0..<end }
    }

    /// The place behind `@`, ` @ `, `(at)` or the word "at".
    private static func signEnd(in bytes: [UInt8], at place: Int) -> Int? {
        var end = place + 1
        if bytes[place] != UInt8(ascii: "@") {
            let isWord = bytes.stands("at ", at: place)
            guard isWord || bytes.stands("at", at: place + 1), isWord || closes(bytes, at: place + 3) else {
                return nil
            }
            end = place + (isWord ? 3 : 4)
            guard !isWord || spellsDot(bytes, from: end) else { return nil }
        }
        return bytes.end(from: end, atMost: 2, while: \.isBlank)
    }

    private static func closes(_ bytes: [UInt8], at place: Int) -> Bool {
        place < bytes.count && ")]}".utf8.contains(bytes[place])
    }

    /// Whether "example dot com" stands at a place: only then the word "at" is an at-sign.
    private static func spellsDot(_ bytes: [UInt8], from place: Int) -> Bool {
        let label = bytes.end(from: place, atMost: 63, while: isLabel)
        return bytes.stands(" dot ", at: label)
    }

    private static func localStart(in bytes: [UInt8], before place: Int, isSpaced: Bool, bound: Int) -> Int? {
        var end = place
        // Behind a blank only where one follows too: "@name said" calls a member.
        if isSpaced || bytes[place] != UInt8(ascii: "@") {
            end = bytes.start(before: place, bound: max(bound, place - 2), while: \.isBlank)
        }
        guard end > bound else { return nil }
        if bytes[end - 1] == UInt8(ascii: "\"") {
            return bytes[max(bound, end - longestQuote)..<end - 1].lastIndex { $0 == UInt8(ascii: "\"") || $0 < 0x20 }
        }
        let start = bytes.start(before: end, bound: bound, while: isLocal)
        return start < end ? start : nil
    }

    /// The place behind a domain with a dot in it; nil where there is none.
    private static func domainEnd(in bytes: [UInt8], from start: Int) -> Int? {
        var end = bytes.end(from: start, while: isLabel)
        var labels = end > start ? 1 : 0
        var last = start..<end
        while labels > 0, end - start < longestDomain, let next = dotEnd(in: bytes, at: end) {
            let label = bytes.end(from: next, while: isLabel)
            guard label > next else { break }
            (last, end, labels) = (next..<label, label, labels + 1)
        }
        guard labels > 1, last.count > 1, bytes[last].allSatisfy({ !$0.isDigit }) else { return nil }
        return end
    }

    /// The place behind `.`, ` dot `, `(dot)`, ` [dot] `.
    private static func dotEnd(in bytes: [UInt8], at place: Int) -> Int? {
        guard place < bytes.count else { return nil }
        if bytes[place] == UInt8(ascii: ".") { return place + 1 }
        if bytes.stands(" dot ", at: place) { return place + 5 }
        let open = bytes.end(from: place, atMost: 1, while: \.isBlank)
        guard open < bytes.count, "([{".utf8.contains(bytes[open]), bytes.stands("dot", at: open + 1),
            closes(bytes, at: open + 4)
        else { return nil }
        return bytes.end(from: open + 5, atMost: 1, while: \.isBlank)
    }

    private static func isLabel(_ byte: UInt8) -> Bool { byte.isWord || byte == UInt8(ascii: "-") }

    private static func isLocal(_ byte: UInt8) -> Bool { byte.isWord || ".+-%".utf8.contains(byte) }
}
