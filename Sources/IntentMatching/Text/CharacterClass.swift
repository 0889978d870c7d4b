/// Which scalars belong to words, and what they are read as.
enum CharacterClass {
    /// The scalar as it stands in a normalised word: a letter in lower case,
    /// "0" for every digit, an apostrophe for all its look-alikes, or 0 for
    /// whatever separates words.
    static func of(_ scalar: UInt32) -> UInt32 {
        scalar < 0x80 ? ascii(scalar) : scalar < 0x250 ? latin(scalar) : beyondLatin(scalar)
    }

    private static func ascii(_ scalar: UInt32) -> UInt32 {
        switch scalar {
        case 0x61...0x7A: scalar
        case 0x41...0x5A: scalar + 0x20
        case 0x30...0x39: NormalisedText.digit
        // $ % # + @
        case 0x24, 0x25, 0x23, 0x2B, 0x40: scalar
        case 0x27, 0x60: NormalisedText.apostrophe
        default: 0
        }
    }

    private static func latin(_ scalar: UInt32) -> UInt32 {
        switch scalar {
        case 0xA3: scalar  // £
        case 0xB4: NormalisedText.apostrophe
        case 0xC0..<0xD7, 0xD8..<0xDF: scalar + 0x20
        case 0xD7, 0xF7, ..<0xC0: 0
        // In these rows capital letters are even and their small letters follow.
        case 0x100...0x137, 0x14A...0x177: scalar | 1
        case 0x139...0x148, 0x179...0x17E: scalar + (scalar & 1)
        default: scalar
        }
    }

    /// Letters of other scripts are kept as they are, punctuation and pictures are not.
    private static func beyondLatin(_ scalar: UInt32) -> UInt32 {
        switch scalar {
        case 0x2018, 0x2019, 0x2BC: NormalisedText.apostrophe
        case 0x20AC: scalar  // €
        case 0x410...0x42F: scalar + 0x20
        case 0x391...0x3A9: scalar + 0x20
        case 0x250...0x1FFF, 0x2C00...0x2DFF, 0x3041...0xD7FF: scalar
        case 0xF900...0xFDFF, 0xFE70...0xFEFC, 0x20000...0x3FFFF: scalar
        default: 0
        }
    }
}
