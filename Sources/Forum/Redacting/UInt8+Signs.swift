/// Kinds of signs of a ``FoldedText``.
extension UInt8 {
    /// An ASCII digit.
    var isDigit: Bool { (0x30...0x39).contains(self) }
    /// An ASCII letter.
    var isASCIILetter: Bool { (0x61...0x7A).contains(self | 0x20) && self < 0x80 }
    /// Behind it no number and no link begins.
    var isASCIIWord: Bool { isDigit || isASCIILetter }
    /// A letter of any script, a digit or the low line.
    var isWord: Bool { isASCIIWord || self == UInt8(ascii: "_") || self == FoldedText.letter }
    /// A blank within a line.
    var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }
    /// As a small letter, if it is one.
    var small: UInt8 { isASCIILetter ? self | 0x20 : self }
}

extension [UInt8] {
    /// Whether a small text stands at a place, in letters of any size.
    func stands(_ text: StaticString, at place: Int) -> Bool {
        let length = text.utf8CodeUnitCount
        guard count - place >= length else { return false }
        return text.withUTF8Buffer { text in
            for index in 0..<length where self[place + index].small != text[index] { return false }
            return true
        }
    }

    /// The place behind the signs of a kind, from a place on.
    func end(from place: Int, atMost most: Int = .max, while isPart: (UInt8) -> Bool) -> Int {
        var end = place
        while end < count, end - place < most, isPart(self[end]) { end += 1 }
        return end
    }

    /// The first of the signs of a kind that stand right before a place, not before a bound.
    func start(before place: Int, bound: Int, while isPart: (UInt8) -> Bool) -> Int {
        var start = place
        while start > bound, isPart(self[start - 1]) { start -= 1 }
        return start
    }
}
