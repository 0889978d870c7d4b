import Testing

@testable import IntentMatching

struct CalibrationTests {
    private func reading(
        _ scores: [Float], label: Int, signals: [KeywordSignals] = []
    ) -> HeldOutReading {
        HeldOutReading(
            example: 0, label: label, weight: 1, scores: scores, signals: signals, similarity: 0, knownWords: 0)
    }

    @Test func withoutReadingsThePriorStays() {
        #expect(Calibration([]) == Calibration.prior)
    }

    @Test func scoresThatAreOftenWrongAreFlattened() {
        let right = (0..<200).map { _ in reading([2, 0], label: 0) }
        let mixed = (0..<200).map { reading([2, 0], label: $0 % 3 == 0 ? 1 : 0) }
        #expect(Calibration(right).scale > Calibration.prior.scale)
        #expect(Calibration(mixed).scale < Calibration.prior.scale)
        let scores = Calibration(mixed).scores(words: [2, 0], [])
        #expect(abs(Softmax.probabilities(of: scores)[0] - 2 / 3) < 0.05)
    }

    @Test func misleadingKeywordsLoseTheirWeightButNeverTurnRound() {
        let misleading = [KeywordSignals(complete: 1), KeywordSignals()]
        let readings = (0..<500).map { _ in reading([1, 1], label: 1, signals: misleading) }
        let calibration = Calibration(readings)
        #expect(calibration.complete == 0)
        #expect(calibration.partial == 0)
        #expect(calibration.ruledOut <= 0)
    }

    @Test func labelsThatAreNotKnownHaveNoProbability() {
        #expect(Softmax.probabilities(of: [0, -.infinity]) == [1, 0])
        #expect(Softmax.probabilities(of: [-.infinity]) == [0])
        #expect(Softmax.probabilities(of: []) == [])
        #expect(Softmax.probabilities(of: [1_000, 1_000]) == [0.5, 0.5])
    }

    /// A round without a label has no score for it, and meaning may count nothing.
    @Test func labelsThatAreNotKnownStayUnknownWhateverTheMeaningCounts() {
        var useless = (0..<300).map { reading([Float($0 % 3), 1, -.infinity], label: $0 % 2) }
        for index in useless.indices {
            useless[index].meaning = MeaningReading(scores: [1, Float(index % 5), -.infinity], similarity: 0.5)
        }
        let calibration = Calibration(useless)
        for meaning in [calibration.meaning, 0] {
            var other = calibration
            other.meaning = meaning
            let scores = other.scores(of: useless[0])
            #expect(scores[2] == -.infinity && scores[0].isFinite)
            #expect(Softmax.probabilities(of: scores).allSatisfy { $0.isFinite })
        }
    }

    @Test func whatIsNoNumberIsNotCounted() {
        var bins = CalibrationBins()
        for probability in [Double.nan, .infinity, -.infinity] { bins.add(probability: probability, isRight: true) }
        #expect(bins.count == 0)
    }

    @Test func moreEvidenceNeverSpeaksAgainstScope() {
        let weak = ScopeModel.Evidence(score: 1, margin: 0, similarity: 0.2, knownWords: 0.3)
        let strong = ScopeModel.Evidence(score: 5, margin: 3, similarity: 0.9, knownWords: 1)
        let samples: [ScopeModel.Sample] =
            (0..<50).map { _ in (weak, true, 1) } + (0..<50).map { _ in (strong, false, 1) }
        let model = ScopeModel(samples)
        #expect(model.probability(strong) >= model.probability(weak))
        let learned = ScopeModel(samples.map { ($0.evidence, !$0.isInScope, $0.weight) })
        #expect(learned.probability(strong) > 0.8 && learned.probability(weak) < 0.2)
    }

    @Test func withoutOneKindThePriorOfScopeStays() {
        let evidence = ScopeModel.Evidence(score: 1, margin: 0, similarity: 1, knownWords: 1)
        #expect(ScopeModel([]) == ScopeModel.prior)
        #expect(ScopeModel([(evidence, true, 1)]) == ScopeModel.prior)
    }
}
