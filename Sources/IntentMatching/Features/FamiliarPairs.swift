/// Pairs of neighbouring words that are worth a feature.
///
/// Most pairs occur in one text only. In a set of thousands of texts they
/// are half of all features, and leaving them out is a small gain (held-out
/// questions of one such set: log loss 0.390 for 0.401). In sets of ten
/// texts a label they help a little, so small sets keep all.
struct FamiliarPairs {
    /// Sets of more texts than these keep only pairs that two texts have.
    static let largeSet = 2_000

    /// Whether every pair is kept.
    private let keepsAll: Bool

    private var pairs = FeatureTable()
    private var firstText: [Int] = []
    private var isShared: [Bool] = []

    /// Finds the familiar pairs of a set of texts.
    init(_ texts: [NormalisedText]) {
        keepsAll = texts.count <= Self.largeSet
        guard !keepsAll else { return }
        for (number, text) in texts.enumerated() { note(text, number) }
    }

    private mutating func note(_ text: NormalisedText, _ number: Int) {
        var previous: UInt64?
        for token in text.tokens {
            let hash = NGramHash.raw(text.scalars, in: token.range)
            defer { previous = hash }
            guard let previous else { continue }
            let pair = Int(pairs.insert(NGramHash.pairKey(previous, hash)))
            if pair == firstText.count {
                firstText.append(number)
                isShared.append(false)
            }
            if firstText[pair] != number { isShared[pair] = true }
        }
    }

    /// Whether a pair, given by its key, is familiar.
    func contains(_ key: UInt64) -> Bool {
        guard !keepsAll else { return true }
        let pair = pairs.find(key)
        return pair != FeatureTable.unknown && isShared[Int(pair)]
    }
}
