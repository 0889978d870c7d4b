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
        ([1, 0], [0, 0], 0), ([1, 0], [0, 0], -1),
    ])
    func tableRefusesPartsThatDoNotFit(slots: [UInt64], numbers: [UInt32], count: Int) {
        #expect(FeatureTable(slots: slots, numbers: numbers, count: count) == nil)
    }

    @Test func piecesAreTwoToFourScalarsWithTheEdges() {
        let text = Normaliser.text("rye")
        var pieces: [String] = []
        WordPieces.forEach(of: text.tokens[0].range, in: text.scalars) { range, _ in
            pieces.append(text.string(in: range))
        }
        #expect(pieces.sorted() == [" r", " ry", " rye", "e ", "ry", "rye", "rye ", "ye", "ye "].sorted())
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
