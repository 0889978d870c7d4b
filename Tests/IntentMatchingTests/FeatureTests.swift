import Testing

@testable import IntentMatching

struct FeatureTests {
    @Test func tableNumbersKeysInTheOrderOfInsertion() {
        var table = FeatureTable()
        let keys = (1...3_000).map { NGramHash.key(UInt64($0), .word) }
        #expect(keys.map { table.insert($0) } == (0..<3_000).map { UInt32($0) })
        #expect(keys.map { table.insert($0) } == (0..<3_000).map { UInt32($0) })
        #expect(keys.map { table.find($0) } == (0..<3_000).map { UInt32($0) })
        #expect(table.find(NGramHash.key(4_000, .word)) == FeatureTable.unknown)
        #expect(table.find(NGramHash.key(1, .piece)) == FeatureTable.unknown)
    }

    @Test(arguments: [
        ([UInt64](), [UInt32](), 0), ([1, 0, 0], [0, 0, 0], 1), ([1, 0], [0], 1), ([1, 0], [1, 0], 1),
        ([1, 3], [0, 1], 2),
        ([1, 0], [0, 0], 0), ([1, 0], [0, 0], -1), ([1, 0], [0, 0], .max), ([1, 0], [0, 0], .min),
    ])
    func tableRefusesPartsThatDoNotFit(slots: [UInt64], numbers: [UInt32], count: Int) {
        #expect(FeatureTable(slots: slots, numbers: numbers, count: count) == nil)
    }

    @Test func fullTablesStillFindAndMiss() {
        var table = FeatureTable()
        let keys = (1...682).map { NGramHash.key(UInt64($0), .piece) }
        for key in keys { _ = table.insert(key) }
        #expect(table.slots.count == 1024)
        #expect(FeatureTable(slots: table.slots, numbers: table.numbers, count: table.count) != nil)
        #expect((683...2_000).allSatisfy { table.find(NGramHash.key(UInt64($0), .piece)) == FeatureTable.unknown })
        _ = table.insert(NGramHash.key(683, .piece))
        #expect(table.slots.count == 2048)
        #expect(keys.map { table.find($0) } == (0..<682).map { UInt32($0) })
    }

    @Test func piecesAreThreeOrFourScalarsWithTheEdges() {
        let text = Normaliser.text("rye")
        var pieces: [String] = []
        WordPieces.forEach(of: text.tokens[0].range, in: text.scalars) { range, _ in
            pieces.append(text.string(in: range))
        }
        #expect(pieces.sorted() == [" ry", " rye", "rye", "rye ", "ye "].sorted())
    }

    @Test func smallSetsKeepAllPairs() {
        let pairs = FamiliarPairs([Normaliser.text("one two three")])
        #expect(pairs.contains(1))
    }

    @Test func largeSetsKeepThePairsThatTwoTextsHave() {
        let filler = Array(repeating: Normaliser.text("word"), count: FamiliarPairs.largeSet)
        let pairs = FamiliarPairs(
            filler + ["rye bread rye bread", "bake bread", "bake bread now"].map(Normaliser.text))
        func key(_ first: String, _ second: String) -> UInt64 {
            let hashes = [first, second].map { word in
                let text = Normaliser.text(word)
                return NGramHash.raw(text.scalars, in: text.tokens[0].range)
            }
            return NGramHash.pairKey(hashes[0], hashes[1])
        }
        #expect(pairs.contains(key("bake", "bread")))
        #expect(!pairs.contains(key("rye", "bread")))
        #expect(!pairs.contains(key("bread", "now")))
        #expect(!pairs.contains(key("never", "seen")))
    }

    @Test func vectorsHaveLengthOneAndPiecesWeighMore() {
        let vectoriser = Vectoriser(frequency: [1, 2, 4, 0], total: 4)
        var vector = SparseVector()
        vectoriser.weigh(TextFeatures(words: [0, 3], pieces: [1, 1, 2], unigrams: [0, 3]), into: &vector)
        #expect(vector.features == [0, 1, 2])
        #expect(abs(vector.values.reduce(0) { $0 + $1 * $1 } - 1) < 1e-5)
        let pieces = vector.values[1] * vector.values[1] + vector.values[2] * vector.values[2]
        #expect(abs(pieces / (vector.values[0] * vector.values[0]) - 2.25) < 1e-4)
    }

    @Test func knownWordsAreWeighedByRarity() {
        let vectoriser = Vectoriser(frequency: [1, 4, 0], total: 4)
        let unknown = FeatureTable.unknown
        #expect(vectoriser.knownWords(TextFeatures(unigrams: [0, 1])) == 1)
        #expect(vectoriser.knownWords(TextFeatures(unigrams: [2, unknown])) == 0)
        #expect(vectoriser.knownWords(TextFeatures(unigrams: [])) == 0)
        let rare = vectoriser.knownWords(TextFeatures(unigrams: [0, unknown]))
        let common = vectoriser.knownWords(TextFeatures(unigrams: [1, unknown]))
        #expect(rare > common)
    }

    @Test func slipsHashLikeTheWordsTheyGive() {
        let slips = WordSlips(Array("bread".unicodeScalars.map(\.value)))
        var count = 0
        slips.forEach { slip, raw in
            let word = slips.word(after: slip)
            #expect(NGramHash.raw(word, in: word.indices) == raw)
            count += 1
        }
        // 4 swaps, 4 drops, 4 × 26 replacements, 5 × 26 insertions.
        #expect(count == 4 + 4 + 104 + 130)
    }
}
