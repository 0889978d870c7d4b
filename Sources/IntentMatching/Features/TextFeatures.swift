/// The numbers of the features of one text, sorted, repeated as often as they occur.
struct TextFeatures {
    /// Words and pairs of words.
    var words: [UInt32] = []

    /// Pieces of words.
    var pieces: [UInt32] = []

    /// The words alone, in the order of the text; unknown ones are
    /// ``FeatureTable/unknown``. Numbers, which say nothing about the subject, are left out.
    var unigrams: [UInt32] = []

    /// Takes the features of a text out of a table; unknown features are left out.
    mutating func read(_ text: NormalisedText, from table: FeatureTable) {
        collect(text) { key, _ in table.find(key) }
    }

    /// Takes the features of a text, adding new ones to the table; pairs that
    /// are not familiar are left out.
    mutating func read(_ text: NormalisedText, _ pairs: FamiliarPairs, addingTo table: inout FeatureTable) {
        collect(text) { key, isPair in !isPair || pairs.contains(key) ? table.insert(key) : FeatureTable.unknown }
    }

    /// - Parameter number: The number of a key; true tells that it is of a pair.
    @inline(__always)
    private mutating func collect(_ text: NormalisedText, number: (UInt64, Bool) -> UInt32) {
        removeAll()
        var previous: UInt64 = 0
        for index in text.tokens.indices {
            let range = text.tokens[index].range
            let hash = NGramHash.raw(text.scalars, in: range)
            let word = number(NGramHash.key(hash, .word), false)
            if !text.isNumber(range) { unigrams.append(word) }
            if word != FeatureTable.unknown { words.append(word) }
            if index > 0 {
                let pair = number(NGramHash.pairKey(previous, hash), true)
                if pair != FeatureTable.unknown { words.append(pair) }
            }
            previous = hash
            WordPieces.forEach(of: range, in: text.scalars) { _, key in
                let piece = number(key, false)
                if piece != FeatureTable.unknown { pieces.append(piece) }
            }
        }
        words.sort()
        pieces.sort()
    }

    private mutating func removeAll() {
        words.removeAll(keepingCapacity: true)
        pieces.removeAll(keepingCapacity: true)
        unigrams.removeAll(keepingCapacity: true)
    }
}
