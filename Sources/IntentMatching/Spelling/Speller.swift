/// Reads a misspelt word as a known word that one slip away: a letter too
/// many, one too few, a wrong one, or two neighbours swapped.
///
/// Known words are never touched, nor are words that only differ from a known
/// one by an ending. The first letter is taken as right unless it was swapped.
struct Speller {
    /// Shorter words have too many neighbours to guess from.
    static let shortestWord = 4

    /// Longer words are not looked at.
    static let longestWord = 24

    /// More words than this are not corrected in one text: it is in another
    /// language then, or no language.
    static let mostCorrections = 50

    /// The words of training, among other features.
    let table: FeatureTable

    /// How rare each word is; the most frequent candidate wins.
    let rarity: [Float]

    /// The words that stand for unknown ones: their places in the text and what to read instead.
    func corrections(of text: NormalisedText) -> [(token: Int, word: [UInt32])] {
        var result: [(token: Int, word: [UInt32])] = []
        for (index, token) in text.tokens.enumerated() where isDoubtful(token.range, in: text.scalars) {
            if let word = bestCandidate(for: token.range, in: text.scalars) { result.append((index, word)) }
            if result.count == Self.mostCorrections { break }
        }
        return result
    }

    private func isDoubtful(_ range: Range<Int>, in scalars: [UInt32]) -> Bool {
        guard (Self.shortestWord...Self.longestWord).contains(range.count),
            scalars[range].allSatisfy({ (0x61...0x7A).contains($0) })
        else { return false }
        return !isKnown(NGramHash.raw(scalars, in: range)) && !isInflected(range, in: scalars)
    }

    private func isKnown(_ raw: UInt64) -> Bool {
        let key = NGramHash.key(raw, .word)
        return table.find(key) != FeatureTable.unknown || CommonWords.table.find(key) != FeatureTable.unknown
    }

    /// Whether the word is a known one with an English ending.
    private func isInflected(_ range: Range<Int>, in scalars: [UInt32]) -> Bool {
        for ending in Self.endings where range.count >= ending.utf8CodeUnitCount + 3 {
            let stemEnd = range.upperBound - ending.utf8CodeUnitCount
            let matches = (0..<ending.utf8CodeUnitCount).allSatisfy {
                scalars[stemEnd + $0] == UInt32(ending.utf8Start[$0])
            }
            guard matches else { continue }
            let stem = NGramHash.raw(scalars, in: range.lowerBound..<stemEnd)
            // "baking" is "bake" without its last letter.
            if isKnown(stem) || isKnown(NGramHash.extend(stem, with: 0x65)) { return true }
        }
        return false
    }

    private static let endings: [StaticString] = ["s", "es", "d", "ed", "ing", "ly", "er", "ment"]

    private func bestCandidate(for range: Range<Int>, in scalars: [UInt32]) -> [UInt32]? {
        let slips = WordSlips(Array(scalars[range]))
        var best: (rarity: Float, slip: WordSlips.Slip)?
        slips.forEach { slip, raw in
            let number = table.find(NGramHash.key(raw, .word))
            guard number != FeatureTable.unknown else { return }
            // Words that stand in keywords only have no rarity: they come last.
            let rarity = rarity[Int(number)] > 0 ? rarity[Int(number)] : .greatestFiniteMagnitude
            if rarity < best?.rarity ?? .infinity { best = (rarity, slip) }
        }
        return best.map { slips.word(after: $0.slip) }
    }
}
