/// Readable texts for the features of one text. The model keeps hashes only,
/// so the names are read off the text itself.
struct FeatureNames {
    private var names: [UInt32: (text: String, isWord: Bool)] = [:]

    /// Names for the known features of a text.
    init(_ text: NormalisedText, table: FeatureTable) {
        var previous: (hash: UInt64, range: Range<Int>)?
        for token in text.tokens {
            let hash = NGramHash.raw(text.scalars, in: token.range)
            note(table.find(NGramHash.key(hash, .word)), text.string(in: token.range), isWord: true)
            if let previous {
                let both = previous.range.lowerBound..<token.range.upperBound
                note(table.find(NGramHash.pairKey(previous.hash, hash)), text.string(in: both), isWord: true)
            }
            previous = (hash, token.range)
            WordPieces.forEach(of: token.range, in: text.scalars) { range, key in
                note(table.find(key), text.string(in: range), isWord: false)
            }
        }
    }

    /// The name of a feature of the text.
    subscript(feature: UInt32) -> (text: String, isWord: Bool)? { names[feature] }

    private mutating func note(_ feature: UInt32, _ text: String, isWord: Bool) {
        guard feature != FeatureTable.unknown, names[feature] == nil else { return }
        names[feature] = (text, isWord)
    }
}
