import Testing

@testable import IntentMatching

struct MeasureTests {
    @Test func separationIsTheChanceToBeGreater() {
        #expect(RankStatistic.separation(of: [3, 4], from: [1, 2]) == 1)
        #expect(RankStatistic.separation(of: [1, 2], from: [3, 4]) == 0)
        #expect(RankStatistic.separation(of: [1, 1], from: [1, 1]) == 0.5)
        #expect(RankStatistic.separation(of: [2, 4], from: [1, 3]) == 0.75)
        #expect(RankStatistic.separation(of: [], from: [1]) == 0)
    }

    @Test func calibrationErrorIsTheDistanceToTheShareOfRightOnes() {
        var bins = CalibrationBins()
        #expect(bins.error == 0 && bins.accuracy == 0)
        for index in 0..<10 { bins.add(probability: 0.75, isRight: index < 5) }
        #expect(abs(bins.error - 0.25) < 1e-9)
        #expect(bins.accuracy == 0.5)
        bins.add(probability: 1, isRight: true)
        #expect(bins.count == 11)
    }

    @Test(arguments: [
        ([0.9, 0.05], 1), ([0.5, 0.45, 0.05], 2), ([0.3, 0.28, 0.27], 3), ([0.3, 0.3, 0.05], 2),
        ([0.3, 0.05, 0.05], 0),
        ([], 0), ([Double.nan], 0),
    ])
    func offeredLabels(best: [Double], count: Int) {
        #expect(AnswerRule(answerAt: 0.5, clarifyMargin: 0.1).offered(best) == count)
    }

    @Test func thresholdsSeparateWhatIsWorthIt() {
        func sample(_ best: Float, right: Bool, scope: Float, inside: Bool) -> ThresholdSearch.Sample {
            ThresholdSearch.Sample(
                best: [best, 0.01], rank: right ? 0 : nil, elsewhere: 0, scope: scope, isInScope: inside, weight: 1)
        }
        let samples =
            (0..<10).map { _ in sample(0.8, right: true, scope: 0.9, inside: true) }
            + (0..<10).map { _ in sample(0.5, right: false, scope: 0.8, inside: true) }
            + (0..<10).map { _ in sample(0.9, right: false, scope: 0.4, inside: false) }
        let thresholds = ThresholdSearch(values: OutcomeValues()).thresholds(samples)
        #expect((0.5...0.8).contains(thresholds.answerAt))
        #expect((0.4...0.9).contains(thresholds.scopeAt))
    }

    @Test func thresholdsWithoutSamplesAreInTheMiddle() {
        let thresholds = ThresholdSearch(values: OutcomeValues()).thresholds([])
        #expect(thresholds == Thresholds(answerAt: 0.5, clarifyMargin: 0.1, scopeAt: 0.5))
    }
}
