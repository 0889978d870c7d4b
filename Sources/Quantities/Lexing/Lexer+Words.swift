extension Lexer {
    /// Reads a word with its inner apostrophes, or leaves out the address
    /// that begins with it.
    mutating func readWord() {
        let start = position
        var word = PackedWord()
        while position < bytes.count {
            let byte = bytes[position]
            if Self.beginsWord(byte) || Self.isDigit(byte) {
                word.append(byte)
                position += 1
            } else if let length = apostropheLength, Self.isLetter(peek(length)) {
                word.append(UInt8(ascii: "'"))
                position += length
            } else {
                break
            }
        }
        isAddress ? skipChunk(from: start) : emit(.word(word.closed), from: start)
    }

    /// How many bytes the apostrophe here has, straight or curly.
    private var apostropheLength: Int? {
        if peek() == UInt8(ascii: "'") { return 1 }
        return peek() == 0xE2 && peek(1) == 0x80 && peek(2) == 0x99 ? 3 : nil
    }

    /// Whether the word that ends here goes on as an address: `https://`,
    /// `name@`, `example.com`.
    private var isAddress: Bool {
        switch peek() {
        case UInt8(ascii: ":"): peek(1) == UInt8(ascii: "/") && peek(2) == UInt8(ascii: "/")
        case UInt8(ascii: "@"), UInt8(ascii: "\\"): true
        case UInt8(ascii: "."): Self.isLetter(peek(1)) && !Self.isCapital(peek(1))
        default: false
        }
    }
}
