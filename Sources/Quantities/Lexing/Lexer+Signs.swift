extension Lexer {
    /// Reads one sign, or leaves out the id or phone number it begins.
    mutating func readSign(_ byte: UInt8) {
        let start = position
        if let end = phoneEnd {
            position = end
            emit(.opaque, from: start)
        } else if beginsID(byte) {
            skipChunk(from: start)
        } else {
            let (sign, length) = byte < 0x80 ? (Self.asciiSign(byte), 1) : highSign(byte)
            position = min(position + length, bytes.count)
            if let sign { emit(.sign(sign), from: start) }
        }
    }

    /// Whether the chunk is an id or a path: `#123`, `@name`, `/jobs/12`.
    private func beginsID(_ byte: UInt8) -> Bool {
        let next = peek(1)
        guard Self.isDigit(next) || Self.isLetter(next) else { return false }
        switch byte {
        case UInt8(ascii: "#"), UInt8(ascii: "@"), UInt8(ascii: "\\"): return true
        // A slash after a word begins a path only where digits follow; "and/or" is two words.
        case UInt8(ascii: "/"): return Self.isDigit(next) && !Self.isDigit(peek(-1))
        default: return false
        }
    }

    private static func asciiSign(_ byte: UInt8) -> Token.Sign {
        switch byte {
        case UInt8(ascii: "$"): .dollar
        case UInt8(ascii: "%"): .percent
        case UInt8(ascii: "*"): .star
        case UInt8(ascii: "-"): .hyphen
        case UInt8(ascii: "/"): .slash
        case UInt8(ascii: "+"): .plus
        case UInt8(ascii: "~"): .tilde
        case UInt8(ascii: ","): .comma
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: ";"): .stop
        case UInt8(ascii: ":"): .colon
        case UInt8(ascii: "?"): .question
        case UInt8(ascii: "("): .opening
        case UInt8(ascii: ")"): .closing
        case UInt8(ascii: "\""): .quote
        default: .other
        }
    }

    /// A sign outside ASCII and its length; nil for white space.
    private func highSign(_ byte: UInt8) -> (Token.Sign?, Int) {
        switch (byte, peek(1), peek(2)) {
        case (0xC2, 0xA0, _): (nil, 2)
        case (0xC2, 0xA3, _): (.pound, 2)
        case (0xC2, 0xAB, _), (0xC2, 0xBB, _): (.quote, 2)
        case (0xC2, _, _): (.other, 2)
        case (0xE2, 0x80, 0x93), (0xE2, 0x80, 0x94), (0xE2, 0x88, 0x92): (.hyphen, 3)
        case (0xE2, 0x80, 0x9C...0x9F): (.quote, 3)
        case (0xE2, 0x80, 0xA6): (.stop, 3)
        // Zero-width signs and direction marks part nothing.
        case (0xE2, 0x80, 0x8B...0x8F), (0xE2, 0x80, 0xAA...0xAF): (nil, 3)
        case (0xE2, 0x82, 0xAC): (.euro, 3)
        case (0xE2, 0x82, 0xB9): (.rupee, 3)
        case (0xE2, 0xAD, 0x90), (0xE2, 0x98, 0x85): (.star, 3)
        case (0xE2, _, _), (0xEF, _, _): (.other, 3)
        case (0xF0..., _, _): (.other, 4)
        default: (.other, 1)
        }
    }
}
