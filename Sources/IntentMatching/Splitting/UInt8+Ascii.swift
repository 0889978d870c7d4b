extension UInt8 {
    /// Whether the byte is a digit.
    var isDigit: Bool { (0x30...0x39).contains(self) }

    /// Whether the byte is a letter a to z.
    var isSmallLetter: Bool { (0x61...0x7A).contains(self) }

    /// Whether the byte is a letter A to Z.
    var isCapitalLetter: Bool { (0x41...0x5A).contains(self) }

    /// Whether the byte is an ASCII letter.
    var isLetter: Bool { isSmallLetter || isCapitalLetter }

    /// Whether the byte is a letter, a digit, or part of a character beyond ASCII.
    var isWordByte: Bool { isLetter || isDigit || self >= 0x80 }

    /// Whether the byte is white space or a control byte.
    var isBlank: Bool { self <= 0x20 }

    /// The byte with A to Z as a to z.
    var lowercased: UInt8 { isCapitalLetter ? self + 0x20 : self }
}

extension UnsafeBufferPointer<UInt8> {
    /// The range without white space at its ends.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, self[start].isBlank { start += 1 }
        while end > start, self[end - 1].isBlank { end -= 1 }
        return start..<end
    }

    /// Whether the bytes from `start` up to `end` are this ASCII word in small
    /// letters, whatever the case of the text.
    func spells(_ word: StaticString, at start: Int, end: Int) -> Bool {
        guard end - start == word.utf8CodeUnitCount else { return false }
        for offset in 0..<word.utf8CodeUnitCount where self[start + offset].lowercased != word.utf8Start[offset] {
            return false
        }
        return true
    }
}
