/// Hashes of words and pieces of words.
///
/// The raw hash of a word is a polynomial over its scalars, so that the hash
/// of a changed word follows from the hashes of its parts.
enum NGramHash {
    /// What a hash stands for; kept apart so that the word "in" is not the piece "in".
    enum Kind: UInt64 {
        case word = 0x9E37_79B9_7F4A_7C15
        case pair = 0xC2B2_AE3D_27D4_EB4F
        case piece = 0x1656_67B1_9E37_79F9
        case stem = 0x27D4_EB2F_1656_67C5
        case text = 0x85EB_CA77_C2B2_AE63
    }

    /// The base of the polynomial: any large odd number.
    static let base: UInt64 = 0x9DDF_EA08_EB38_2D69

    /// The raw hash with one more scalar at the end.
    @inline(__always)
    static func extend(_ raw: UInt64, with scalar: UInt32) -> UInt64 {
        raw &* base &+ UInt64(scalar) &+ 1
    }

    /// The raw hash of the scalars in a range.
    static func raw(_ scalars: [UInt32], in range: Range<Int>) -> UInt64 {
        var hash: UInt64 = 0
        for index in range { hash = extend(hash, with: scalars[index]) }
        return hash
    }

    /// The key of a raw hash: well mixed and never 0.
    @inline(__always)
    static func key(_ raw: UInt64, _ kind: Kind) -> UInt64 {
        var hash = raw ^ kind.rawValue
        hash = (hash ^ (hash >> 32)) &* 0xD6E8_FEB8_6659_FD93
        hash = (hash ^ (hash >> 29)) &* 0xD6E8_FEB8_6659_FD93
        return (hash ^ (hash >> 32)) | 1
    }

    /// The key of two neighbouring words.
    @inline(__always)
    static func pairKey(_ first: UInt64, _ second: UInt64) -> UInt64 {
        key(first &* 0xA24B_AED4_963E_E407 &+ second, .pair)
    }
}
