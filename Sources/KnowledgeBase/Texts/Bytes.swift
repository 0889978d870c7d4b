extension UInt8 {
    /// Whether the byte is an ASCII letter or digit.
    var isASCIILetterOrDigit: Bool { isASCIIDigit || isASCIILetter }

    /// Whether the byte is an ASCII digit.
    var isASCIIDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

    /// Whether the byte is an ASCII letter.
    var isASCIILetter: Bool {
        // Bit 5 is all that differs between the cases.
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
    }

    /// Whether the byte is a blank or a tab.
    var isASCIIBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }
}

extension RandomAccessCollection<UInt8> where Index == Int {
    /// Where two bytes first stand next to each other, at or after an index.
    func firstIndex(of first: Unicode.Scalar, _ second: Unicode.Scalar, from start: Int) -> Int? {
        let (first, second) = (UInt8(ascii: first), UInt8(ascii: second))
        var index = start
        while index + 1 < endIndex {
            if self[index] == first, self[index + 1] == second { return index }
            index += 1
        }
        return nil
    }
}
