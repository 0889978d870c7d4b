import Testing

@testable import Authoring

@Suite struct StopwatchTests {
    @Test func workTakesTheTimeBetweenTwoReadings() {
        let (result, time) = Stopwatch(SteppingClock()).time { "done" }
        #expect(result == "done")
        #expect(time == .milliseconds(1))
    }

    @Test(arguments: [
        (Duration.zero, 0.0), (.microseconds(3), 3), (.nanoseconds(1_500), 1.5), (.seconds(3_600), 3.6e9),
    ])
    func durationsAreMicroseconds(duration: Duration, microseconds: Double) {
        #expect(abs(duration.microseconds - microseconds) < 1e-6)
    }

    @Test(arguments: [
        ([], 0.0, 0.0), ([7], 7, 7), ([9, 1], 1, 9), ([5, 1, 3], 3, 5), (Array(1...100), 50, 99),
        (Array(1...101), 51, 100), (Array((1...200).reversed()), 100, 198),
    ])
    func ranksAreTimesThatWereMeasured(microseconds: [Int], median: Double, slow: Double) {
        let times = QuestionTimes(microseconds.map { .microseconds($0) })
        #expect(times.median == median)
        #expect(times.slow == slow)
    }

    @Test func progressIsToldNowAndThenAndAtTheEnd() {
        let seen = ProgressRecord()
        var asking = TimedAsking(total: 120, stopwatch: Stopwatch(SteppingClock()), progress: seen.add)
        for _ in 0..<120 { _ = asking.ask {} }
        #expect(seen.steps.map(\.finished) == [50, 100, 120])
        #expect(seen.steps.map(\.isEnd) == [false, false, true])
        #expect(seen.steps.last?.share == 1)
    }
}
