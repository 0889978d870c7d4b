/// Cuts a text into tokens, byte by byte.
package struct Lexer {
    let bytes: [UInt8]
    var position = 0
    var tokens: [Token] = []
    private var tokenEnd = -1
    private var lineBegins = true

    private init(_ text: String) {
        bytes = Array(text.utf8)
        tokens.reserveCapacity(bytes.count / 4)
    }

    /// The tokens of a text, in order.
    package static func tokens(of text: String) -> [Token] {
        var lexer = Lexer(text)
        while lexer.position < lexer.bytes.count { lexer.step() }
        return lexer.tokens
    }

    private mutating func step() {
        let byte = bytes[position]
        if byte <= 0x20 || byte == 0x7F {
            skipSpace(byte)
        } else if Self.isDigit(byte) {
            readNumber()
        } else if Self.beginsWord(byte) {
            readWord()
        } else {
            readSign(byte)
        }
    }

    private mutating func skipSpace(_ byte: UInt8) {
        if byte == UInt8(ascii: "\n") { lineBegins = true }
        position += 1
    }

    // MARK: Output

    /// Adds a token from `start` to the present position.
    mutating func emit(_ kind: Token.Kind, from start: Int) {
        let token = Token(
            kind: kind, start: start, end: position, isAttached: tokenEnd == start, startsLine: lineBegins,
            isCapitalised: Self.isCapital(bytes[start]))
        tokens.append(token)
        tokenEnd = position
        lineBegins = false
    }

    /// Goes on to the next white space and leaves what lies between unread.
    mutating func skipChunk(from start: Int) {
        while position < bytes.count, bytes[position] > 0x20 { position += 1 }
        emit(.opaque, from: start)
    }

    // MARK: Input

    /// The byte at an offset from the present position, or 0 past the ends.
    func peek(_ offset: Int = 0) -> UInt8 {
        let index = position + offset
        return bytes.indices.contains(index) ? bytes[index] : 0
    }

    static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

    static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- UInt8(ascii: "a") < 26 }

    static func isCapital(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "A") < 26 }

    /// Whether a byte begins a word. General punctuation, symbols and emoji
    /// begin with C2, E2, EF or F0; all other high bytes are of letters.
    static func beginsWord(_ byte: UInt8) -> Bool {
        if byte < 0x80 { return isLetter(byte) || byte == UInt8(ascii: "_") }
        return byte != 0xC2 && byte != 0xE2 && byte < 0xEF
    }
}
