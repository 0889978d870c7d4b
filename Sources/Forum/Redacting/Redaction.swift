/// Takes out of a text what could tell who somebody is: e-mail addresses, links
/// and long numbers such as those of telephones, accounts and cards.
///
/// Sums of money, dates, hours and counts stay: answers hang on them. It goes
/// once over the bytes.
package struct Redaction {
    /// What stands in the place of what was taken out.
    package enum Marks: Sendable {
        /// `[e-mail]`, `[link]`, `[number]`.
        case named
        /// A blank.
        case blank
    }

    private enum Kind: String {
        case address = "[e-mail]"
        case link = "[link]"
        case number = "[number]"
    }

    private let bytes: [UInt8]
    private let marks: Marks
    private var output: [UInt8] = []

    /// A text without what could tell who somebody is.
    package static func text(_ text: String, marks: Marks = .named) -> String {
        var redaction = Redaction(bytes: Array(text.utf8), marks: marks)
        return redaction.run() ? String(decoding: redaction.output, as: UTF8.self) : text
    }

    private init(bytes: [UInt8], marks: Marks) {
        self.bytes = bytes
        self.marks = marks
    }

    /// Fills the output; whether anything was found.
    private mutating func run() -> Bool {
        // What stands before this place is in the output, or was taken out.
        var copied = 0
        var index = 0
        var hasFound = false
        while index < bytes.count {
            guard mayBegin(at: index) else {
                index += 1
                continue
            }
            output += bytes[copied..<index]
            copied = index
            if let (end, kind) = finding(at: index) {
                output += marks == .named ? Array(kind.rawValue.utf8) : [UInt8(ascii: " ")]
                (copied, index, hasFound) = (end, end, true)
            } else {
                index += 1
            }
        }
        if hasFound { output += bytes[copied...] }
        return hasFound
    }

    /// Whether anything that is taken out may begin at a place, or has its `@` there.
    private func mayBegin(at index: Int) -> Bool {
        switch bytes[index] {
        case UInt8(ascii: "@"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "("): !isBehindWord(index)
        case let byte where Self.isLetter(byte): Self.beginsLink(byte | 0x20) && !isBehindWord(index)
        default: false
        }
    }

    private func isBehindWord(_ index: Int) -> Bool { index > 0 && Self.isWord(bytes[index - 1]) }

    /// What begins at a place: the place behind it, and what it is.
    private mutating func finding(at index: Int) -> (Int, Kind)? {
        if bytes[index] == UInt8(ascii: "@") {
            guard let end = addressEnd(from: index) else { return nil }
            takeBackLocalPart()
            return (end, .address)
        }
        if let end = linkEnd(from: index) { return (end, .link) }
        if let end = LongNumber.end(in: bytes, from: index) { return (end, .number) }
        return nil
    }

    // MARK: E-mail

    /// The end of `@example.com`, where a local part stands before it.
    private func addressEnd(from index: Int) -> Int? {
        guard let last = output.last, Self.isLocal(last) else { return nil }
        var end = index + 1
        var lastDot: Int?
        while end < bytes.count, Self.isWord(bytes[end]) || bytes[end] == UInt8(ascii: "-") || bytes[end] == Self.dot {
            if bytes[end] == Self.dot { lastDot = end }
            end += 1
        }
        guard let lastDot, lastDot > index + 1 else { return nil }
        // The full stop of the sentence is not part of it.
        return end == lastDot + 1 ? lastDot : end
    }

    private mutating func takeBackLocalPart() {
        while let last = output.last, Self.isLocal(last) { output.removeLast() }
    }

    // MARK: Links

    private static let starts = ["http://", "https://", "www.", "ftp://", "mailto:"].map { Array($0.utf8) }

    /// Whether a small letter is the first one of a link.
    private static func beginsLink(_ letter: UInt8) -> Bool {
        switch letter {
        case UInt8(ascii: "h"), UInt8(ascii: "w"), UInt8(ascii: "f"), UInt8(ascii: "m"): true
        default: false
        }
    }

    private func linkEnd(from index: Int) -> Int? {
        guard let start = Self.starts.first(where: { begins(with: $0, at: index) }) else { return nil }
        var end = index + start.count
        while end < bytes.count, !Self.endsLink(bytes[end]) { end += 1 }
        while end > index, Self.closesSentence(bytes[end - 1]) { end -= 1 }
        return end
    }

    private func begins(with start: [UInt8], at index: Int) -> Bool {
        guard bytes.count - index >= start.count else { return false }
        return start.indices.allSatisfy { place in
            let byte = bytes[index + place]
            return start[place] == (Self.isLetter(byte) ? byte | 0x20 : byte)
        }
    }

    // MARK: Bytes

    private static let dot = UInt8(ascii: ".")

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

    /// Letters of any script, digits and the low line.
    private static func isWord(_ byte: UInt8) -> Bool {
        isLetter(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "_") || byte >= 0x80
    }

    private static func isLocal(_ byte: UInt8) -> Bool { isWord(byte) || ".+-%".utf8.contains(byte) }

    private static func endsLink(_ byte: UInt8) -> Bool {
        switch byte {
        case 0...0x20: true
        case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"): true
        case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): true
        default: false
        }
    }

    private static func closesSentence(_ byte: UInt8) -> Bool { ".,;:!?".utf8.contains(byte) }
}
