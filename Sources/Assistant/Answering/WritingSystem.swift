/// Tells writing that no English word can be in.
enum WritingSystem {
    /// Latin letters end here, those of African and Vietnamese spelling too.
    private static let lastLatin: UInt32 = 0x024F

    /// Whether most letters of a text are of another alphabet.
    static func isForeign(_ text: String) -> Bool {
        var latin = 0
        var other = 0
        for scalar in text.unicodeScalars where scalar.properties.isAlphabetic {
            if scalar.value <= lastLatin { latin += 1 } else { other += 1 }
        }
        return other > latin
    }
}
