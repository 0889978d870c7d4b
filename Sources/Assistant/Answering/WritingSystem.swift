/// Tells writing that no English word can be in.
enum WritingSystem {
    /// Latin letters of the European and African spellings, then those of the
    /// Vietnamese.
    private static let latin: [ClosedRange<UInt32>] = [0x00...0x024F, 0x1E00...0x1EFF]

    /// Whether most letters of a text are of another alphabet.
    static func isForeign(_ text: String) -> Bool {
        var latin = 0
        var other = 0
        for scalar in text.unicodeScalars where scalar.properties.isAlphabetic {
            if Self.latin.contains(where: { $0.contains(scalar.value) }) { latin += 1 } else { other += 1 }
        }
        return other > latin
    }
}
