/// A Korean syllable, which Unicode takes apart by arithmetic (The Unicode Standard, section 3.12).
struct HangulSyllable {
    /// The code points of the syllables.
    static let codes: ClosedRange<UInt32> = 0xAC00...0xD7A3

    let code: UInt32

    /// Hands over the two or three parts of the syllable.
    func parts(_ take: (UInt32) -> Void) {
        let index = code - Self.codes.lowerBound
        take(0x1100 + index / 588)
        take(0x1161 + index % 588 / 28)
        if index % 28 != 0 { take(0x11A7 + index % 28) }
    }
}
