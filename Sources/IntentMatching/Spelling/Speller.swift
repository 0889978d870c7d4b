import Glibc

/// Reads a misspelt word as a known word that is one slip away: a letter too
/// many, one too few, a wrong one, or two neighbours swapped.
///
/// Words that training knows come first, then those that the embedding knows:
/// a word that the embedding must take to pieces says little about the meaning.
/// Known words are never touched, nor are words that only differ from a known
/// one by an ending; but a word that stands in a few examples only, that no
/// dictionary knows, and that is a slip away from a much more frequent one is
/// what some examples misspelt too. The first letter is taken as right unless
/// it was swapped.
struct Speller {
    /// Shorter words have too many neighbours to guess from.
    static let shortestWord = 4

    /// The same where a dictionary knows which short words there are.
    static let shortestWordWithDictionary = 3

    /// Longer words are not looked at.
    static let longestWord = 24

    /// More words than this are not corrected in one text: it is in another
    /// language then, or no language.
    static let mostCorrections = 50

    /// More words than this are not tried in the place of one.
    static let mostCandidates = 3

    /// How much rarer a word of training is than the one it is taken for: 2
    /// stands for a seventh of the texts. The same lead keeps a word from being
    /// tried in the place of a likelier one.
    static let lead: Float = 2

    /// Stands for the rarity of a word that no example has.
    private static let rarest: Float = 1_000

    /// The words of training, among other features.
    let table: FeatureTable

    /// How rare each word is; the most frequent candidate wins.
    let rarity: [Float]

    /// Knows further words; nil if training alone must do.
    let embedding: (any TextEmbedding)?

    /// What may stand for a doubtful word.
    struct Change {
        /// The place of the word among the tokens of the text.
        let token: Int

        /// The words to read instead, the likeliest first; at least one.
        let words: [Candidate]
    }

    /// A word that may be meant.
    struct Candidate {
        /// Its letters.
        let letters: [UInt32]

        /// How unlikely it is whatever the text says, in the unit of a word's rarity.
        let cost: Float
    }

    /// The doubtful words of a text that have a known word a slip away.
    func changes(of text: NormalisedText) -> [Change] {
        var result: [Change] = []
        for (index, token) in text.tokens.enumerated() {
            guard let doubt = doubt(token.range, in: text.scalars) else { continue }
            let words = candidates(WordSlips(Array(text.scalars[token.range])), doubt)
            if !words.isEmpty { result.append(Change(token: index, words: words)) }
            if result.count == Self.mostCorrections { break }
        }
        return result
    }

    /// Why a word may be misspelt.
    private enum Doubt {
        /// Nobody knows it.
        case unknown
        /// Training knows it, and only training; how rare it is there.
        case rare(Float)
    }

    private func doubt(_ range: Range<Int>, in scalars: [UInt32]) -> Doubt? {
        let shortest = embedding == nil ? Self.shortestWord : Self.shortestWordWithDictionary
        guard (shortest...Self.longestWord).contains(range.count),
            scalars[range].allSatisfy({ (0x61...0x7A).contains($0) })
        else { return nil }
        let number = table.find(NGramHash.key(NGramHash.raw(scalars, in: range), .word))
        if number == FeatureTable.unknown {
            return isInDictionary(range, in: scalars) || isInflected(range, in: scalars) ? nil : .unknown
        }
        // Without a dictionary nobody can tell a rare word from a misspelt one.
        guard embedding != nil, range.count >= Self.shortestWord, rarity[Int(number)] > Self.lead,
            !isInDictionary(range, in: scalars),
            !isInflected(range, in: scalars)
        else { return nil }
        return .rare(rarity[Int(number)])
    }

    private func isInDictionary(_ range: Range<Int>, in scalars: [UInt32]) -> Bool {
        CommonWords.table.find(NGramHash.key(NGramHash.raw(scalars, in: range), .word)) != FeatureTable.unknown
            || rank(scalars[range]) != nil
    }

    private func rank(_ word: some Collection<UInt32>) -> Int? {
        guard let embedding else { return nil }
        return word.map { UInt8(truncatingIfNeeded: $0) }.withUnsafeBufferPointer { embedding.rank(ofWord: $0) }
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

    private func candidates(_ slips: WordSlips, _ doubt: Doubt) -> [Candidate] {
        switch doubt {
        case .unknown:
            let trained = trainedCandidates(slips, rarityBelow: .infinity)
            return trained.isEmpty ? dictionaryCandidate(slips).map { [$0] } ?? [] : trained
        case .rare(let rarity): return trainedCandidates(slips, rarityBelow: rarity - Self.lead)
        }
    }

    /// The words of training that are likely enough beside the likeliest, that one first.
    private func trainedCandidates(_ slips: WordSlips, rarityBelow limit: Float) -> [Candidate] {
        var all: [(cost: Float, slip: WordSlips.Slip)] = []
        slips.forEach { slip, raw in
            let number = table.find(NGramHash.key(raw, .word))
            guard number != FeatureTable.unknown else { return }
            // Words that stand in keywords only have no rarity: they come last.
            let rarity = rarity[Int(number)] > 0 ? rarity[Int(number)] : Self.rarest
            if rarity < limit { all.append((rarity + slips.cost(of: slip), slip)) }
        }
        guard let least = all.map(\.cost).min() else { return [] }
        let likely = all.enumerated().filter { $1.cost < least + Self.lead }
            .sorted { ($0.element.cost, $0.offset) < ($1.element.cost, $1.offset) }
        // Two slips may lead to one word.
        var words: [Candidate] = []
        for (_, candidate) in likely where words.count < Self.mostCandidates {
            let letters = slips.word(after: candidate.slip)
            if !words.contains(where: { $0.letters == letters }) {
                words.append(Candidate(letters: letters, cost: candidate.cost))
            }
        }
        return words
    }

    private func dictionaryCandidate(_ slips: WordSlips) -> Candidate? {
        guard embedding != nil, slips.length >= Self.shortestWord else { return nil }
        var best: Candidate?
        slips.forEach { slip, _ in
            let word = slips.word(after: slip)
            // By Zipf's law a word of twice the rank is half as frequent.
            guard let rank = rank(word) else { return }
            let cost = log(Float(rank + 1)) + slips.cost(of: slip)
            if cost < best?.cost ?? .infinity { best = Candidate(letters: word, cost: cost) }
        }
        return best
    }
}
