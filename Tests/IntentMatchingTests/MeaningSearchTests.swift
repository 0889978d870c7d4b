import Testing

@testable import IntentMatching

struct MeaningSearchTests {
    private let vectors: [[Float]] = [[1, 0, 0], [0, 1, 0], [0.6, 0.8, 0], [0, 0, 1], [0.8, 0.6, 0]]
    private let labels = [0, 1, 2, 3, 4]

    private func nearest(
        _ vector: [Float], scores: [Float], isOutOfScope: [Bool] = [false, false, false, false, false]
    ) -> Int? {
        MeaningSearch(examples: vectors.indices, labels: labels, isOutOfScope: isOutOfScope)
            .nearest(to: EightBitVector(vector), in: MeaningRows(vectors, dimensions: 3), scores: scores)?.example
    }

    @Test func theNearestExampleOfALikelyLabelIsFound() {
        #expect(nearest([0.7, 0.7, 0], scores: [1, 1, 1, 1, 1]) == 2)
        #expect(nearest([0, 0, 2], scores: [1, 1, 1, -.infinity, 1]) == 3)
    }

    @Test func topicsOutOfScopeAreNotLookedAt() {
        #expect(nearest([0, 0, 1], scores: [1, 1, 1, 1, 1], isOutOfScope: [false, false, false, true, false]) == nil)
        #expect(nearest([1, 0, 0], scores: [], isOutOfScope: [true, true, true, true, true]) == nil)
    }

    @Test(arguments: [[], [0, 0, 0], [.nan, .infinity, 0], [1, 1]] as [[Float]])
    func vectorsThatPointNowhereFindNothing(vector: [Float]) {
        #expect(nearest(vector, scores: [1, 1, 1, 1, 1]) == nil)
    }

    @Test func eightBitsMoveACosineByLittle() {
        let rows = MeaningRows(vectors, dimensions: 3)
        let half = EightBitVector([0.5, 0.5, 0.5].map { $0 / Float(0.75).squareRoot() })
        for (example, vector) in vectors.enumerated() {
            let exact = vector.reduce(0) { $0 + $1 * 0.5 / Float(0.75).squareRoot() }
            #expect(abs(rows.cosine(of: half, with: example) - exact) < 0.005)
        }
    }
}
