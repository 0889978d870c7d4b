/// A quotation mark in the bytes of a text.
enum QuotationMark {
    case opening
    case closing
    /// The typewriter's, which looks the same at both ends.
    case straight

    init?(at index: Int, of bytes: [UInt8]) {
        // The curly ones are U+201C and U+201D: in UTF-8 `E2 80 9C` and `E2 80 9D`.
        switch bytes[index] {
        case UInt8(ascii: "\""): self = .straight
        case 0xE2 where bytes[index...].starts(with: [0xE2, 0x80, 0x9C]): self = .opening
        case 0xE2 where bytes[index...].starts(with: [0xE2, 0x80, 0x9D]): self = .closing
        default: return nil
        }
    }

    /// In bytes.
    var length: Int { self == .straight ? 1 : 3 }
}
