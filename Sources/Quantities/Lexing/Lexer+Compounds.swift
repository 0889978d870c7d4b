import CivilCalendar

/// Numbers with several parts that must be seen as a whole.
extension Lexer {
    /// The day of a date `YYYY-MM-DD` here.
    var isoDay: CalendarDay? {
        let shape: [UInt8] = Array("dddd-dd-dd".utf8)
        guard shape.indices.allSatisfy({ matches(shape[$0], peek($0)) }), !Self.isDigit(peek(10)) else { return nil }
        return CalendarDay(iso8601: String(decoding: bytes[position..<position + 10], as: UTF8.self))
    }

    private func matches(_ pattern: UInt8, _ byte: UInt8) -> Bool {
        pattern == UInt8(ascii: "d") ? Self.isDigit(byte) : byte == pattern
    }

    /// The end of a number with two or more slashes or hyphens that is no ISO
    /// date: `3/4/2026`, `12-34-56`. Which part means what cannot be told.
    var compoundEnd: Int? {
        guard isoDay == nil else { return nil }
        var end = position
        var separators = 0
        while end < bytes.count {
            if Self.isDigit(bytes[end]) {
                end += 1
            } else if isSeparator(at: end) {
                separators += 1
                end += 1
            } else {
                break
            }
        }
        return separators >= 2 ? end : nil
    }

    private func isSeparator(at index: Int) -> Bool {
        guard bytes[index] == UInt8(ascii: "/") || bytes[index] == UInt8(ascii: "-") else { return false }
        return index + 1 < bytes.count && Self.isDigit(bytes[index + 1])
    }

    /// The end of a phone number here: one with a plus sign and nine digits
    /// or more, or one of the shapes 555-123-4567, 1-555-123-4567, 555-1234.
    var phoneEnd: Int? {
        let first = peek()
        let hasPlus = first == UInt8(ascii: "+")
        guard hasPlus || first == UInt8(ascii: "(") || Self.isDigit(first) else { return nil }
        var phone = PhoneShape()
        // No phone number is longer; the limit keeps reading linear.
        for index in position..<min(position + 24, bytes.count) {
            guard phone.add(bytes[index]) else { break }
            if phone.isComplete, !hasPlus, !goesOn(after: index) { return index + 1 }
        }
        return hasPlus && phone.digits >= 9 ? position + phone.length : nil
    }

    private func goesOn(after index: Int) -> Bool {
        guard index + 1 < bytes.count else { return false }
        return Self.isDigit(bytes[index + 1]) || isSeparator(at: index + 1)
    }
}
