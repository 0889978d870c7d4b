/// Words that end with a full stop inside a sentence.
enum Abbreviations {
    /// Whether the bytes in the range, which a full stop follows, are an
    /// abbreviation. A single letter is one, for initials.
    static func contains(_ bytes: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> Bool {
        if word.count == 1, bytes[word.lowerBound].lowercased != UInt8(ascii: "i") {
            return bytes[word.lowerBound].isLetter
        }
        return words.contains { bytes.spells($0, at: word.lowerBound, end: word.upperBound) }
    }

    private static let words: [StaticString] = [
        "e.g", "eg", "i.e", "ie", "etc", "vs", "mr", "mrs", "ms", "dr", "st", "no", "nr", "approx", "incl", "excl",
        "a.m", "p.m", "u.s", "u.k", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov",
        "dec", "inc", "ltd", "min", "max", "hrs", "w/o", "resp", "cf", "aka",
    ]
}
