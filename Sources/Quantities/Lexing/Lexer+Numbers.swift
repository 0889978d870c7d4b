import CivilCalendar

extension Lexer {
    /// Reads a number in digits, or leaves out what only looks like one.
    mutating func readNumber() {
        let start = position
        if let end = phoneEnd ?? compoundEnd {
            position = end
            return emit(.opaque, from: start)
        }
        if let day = isoDay {
            position += 10
            return emit(.day(day), from: start)
        }
        let digits = readDigits()
        let suffix = readSuffix()
        let hasJunk = suffix == nil || separatorBeforeDigit
        guard let numeral = digits.numeral(suffix ?? .none), !hasJunk else { return skipJoined(from: start) }
        emit(.number(numeral), from: start)
    }

    /// Leaves out a version, a time, an id: all that hangs on these digits.
    private mutating func skipJoined(from start: Int) {
        while position < bytes.count {
            let byte = bytes[position]
            let isInside = Self.isDigit(byte) || Self.beginsWord(byte)
            guard isInside || Self.joins(byte) && (Self.isDigit(peek(1)) || Self.isLetter(peek(1))) else { break }
            position += 1
        }
        emit(.opaque, from: start)
    }

    private static func joins(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "-"): true
        default: false
        }
    }

    /// Whether a separator and a further digit follow where only a whole
    /// number could: `1.2.3`, `12:30`, `97,91`. One slash or one hyphen is
    /// left to the grammar: "9/10", "3-4 weeks".
    private var separatorBeforeDigit: Bool {
        guard Self.joins(peek()), Self.isDigit(peek(1)) else { return false }
        return peek() != UInt8(ascii: "/") && peek() != UInt8(ascii: "-")
    }

    // MARK: Digits

    private struct Digits {
        var value = 0.0
        var whole = 0
        var fraction = 0
        var isGrouped = false

        /// The number, or nil where it has more digits than a `Double` keeps.
        func numeral(_ suffix: Numeral.Suffix) -> Numeral? {
            guard whole + fraction <= 15 else { return nil }
            let scale = (0..<fraction).reduce(1.0) { power, _ in power * 10 }
            return Numeral(
                value: value / scale, wholeDigits: whole, fractionDigits: fraction, isGrouped: isGrouped,
                suffix: suffix)
        }
    }

    private mutating func readDigits() -> Digits {
        var digits = Digits()
        digits.whole = readRun(into: &digits.value)
        while digits.whole <= 15, peek() == UInt8(ascii: ","), isGroup, digits.isGrouped || digits.whole <= 3 {
            position += 1
            digits.whole += readRun(into: &digits.value)
            digits.isGrouped = true
        }
        if peek() == UInt8(ascii: "."), Self.isDigit(peek(1)) {
            position += 1
            digits.fraction = readRun(into: &digits.value)
        }
        return digits
    }

    private mutating func readRun(into value: inout Double) -> Int {
        let start = position
        while Self.isDigit(peek()) {
            // Past sixteen digits the number is thrown away; stop before it grows infinite.
            if position - start < 16 { value = value * 10 + Double(bytes[position] &- UInt8(ascii: "0")) }
            position += 1
        }
        return position - start
    }

    /// Whether exactly three digits follow the comma here.
    private var isGroup: Bool {
        Self.isDigit(peek(1)) && Self.isDigit(peek(2)) && Self.isDigit(peek(3)) && !Self.isDigit(peek(4))
    }

    // MARK: What follows the digits

    /// The suffix behind the digits, or nil where letters follow that make
    /// an id of it. Letters that are a unit, as in "3wks", become a word.
    private mutating func readSuffix() -> Numeral.Suffix? {
        guard Self.beginsWord(peek()) else { return Numeral.Suffix.none }
        var length = 1
        while length <= 8, Self.beginsWord(peek(length)) || Self.isDigit(peek(length)) { length += 1 }
        let letters = PackedWord(bytes[position..<min(position + length, bytes.count)])
        guard let suffix = Self.suffixes[letters] else {
            return Lexicon.follows(digits: letters) ? Numeral.Suffix.none : nil
        }
        position += length
        return suffix
    }

    private static let suffixes: [PackedWord: Numeral.Suffix] = [
        "k": .kilo, "st": .ordinal, "nd": .ordinal, "rd": .ordinal, "th": .ordinal,
    ]
}
