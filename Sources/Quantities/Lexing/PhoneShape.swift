/// The groups of digits of what may be a phone number.
struct PhoneShape {
    /// How many digits it has.
    private(set) var digits = 0
    /// How many bytes it has up to its last digit.
    private(set) var length = 0
    private var bytes = 0
    /// The sizes of the groups as the digits of a decimal number: 334 for
    /// 555-123-4567.
    private var groups = 0
    private var hasHyphen = false
    private var inGroup = false

    /// Adds a byte; false if it cannot be part of a phone number.
    mutating func add(_ byte: UInt8) -> Bool {
        bytes += 1
        if Lexer.isDigit(byte) {
            digits += 1
            length = bytes
            groups = inGroup ? groups + 1 : groups * 10 + 1
            inGroup = true
            return true
        }
        inGroup = false
        if byte == UInt8(ascii: "-") { hasHyphen = true }
        return Self.separators.contains(byte) || byte == UInt8(ascii: "+") && bytes == 1
    }

    /// Whether the groups so far are those of a whole number.
    var isComplete: Bool {
        guard inGroup else { return false }
        return groups == 334 || groups == 1334 || groups == 34 && hasHyphen && bytes == 8
    }

    private static let separators: [UInt8] = Array(" -.()".utf8)
}
