import Testing

@testable import Mailroom

struct BackoffTests {
    let backoff = Backoff(base: .seconds(2), cap: .seconds(60), attempts: 8)

    @Test(arguments: [(1, 2), (2, 4), (3, 8), (4, 16), (5, 32), (6, 60), (7, 60)])
    func doublesUpToTheCap(_ attempt: Int, _ seconds: Int) {
        #expect(backoff.verdict(attempt: attempt, at: .start, random: 1) == .retry(at: .start + seconds))
        #expect(backoff.verdict(attempt: attempt, at: .start, random: 0) == .retry(at: .start))
    }

    @Test func anyPartOfTheWaitIsPossible() {
        let half = Moment.start.advanced(by: .seconds(4))
        #expect(backoff.verdict(attempt: 3, at: .start, random: 0.5) == .retry(at: half))
    }

    @Test(arguments: [8, 9, Int.max]) func givesUp(_ attempt: Int) {
        #expect(backoff.verdict(attempt: attempt, at: .start, random: 1) == .giveUp)
    }

    @Test func neverComesBackEarlierThanAsked() {
        let verdict = backoff.verdict(attempt: 1, at: .start, random: 0, retryAfter: .seconds(29))
        #expect(verdict == .retry(at: .start + 29))
        let late = backoff.verdict(attempt: 1, at: .start, random: 1, retryAfter: .seconds(1_000_000))
        #expect(late == .retry(at: .start + 60))
    }

    @Test(arguments: [0, 0.01, 1]) func neverComesBackEarlierThanTheFloor(_ random: Double) {
        let verdict = backoff.verdict(attempt: 1, at: .start, random: random, floor: .seconds(30))
        #expect(verdict == .retry(at: .start + 30))
        let wished = backoff.verdict(
            attempt: 1, at: .start, random: random, retryAfter: .seconds(5), floor: .seconds(90))
        #expect(wished == .retry(at: .start + 90))
    }

    @Test(arguments: [-1, 0, 1, 63, 64, 65, Int.max, Int.min], [-1, 0, 0.5, 1, 2, .nan, .infinity, -.infinity])
    func staysWithinBoundsForAnyNumbers(_ attempt: Int, _ random: Double) {
        let wide = Backoff(base: .seconds(Int64.max), cap: .seconds(Int64.max), attempts: .max)
        for backoff in [wide, Backoff(base: .seconds(-1), cap: .seconds(-1)), Backoff(base: .nanoseconds(1))] {
            guard
                case .retry(let next) = backoff.verdict(
                    attempt: attempt, at: .start, random: random, retryAfter: .seconds(-5))
            else { continue }
            #expect(next >= .start)
        }
        _ = wide.verdict(attempt: attempt, at: Moment(milliseconds: .max), random: random, retryAfter: .seconds(9))
    }

    @Test func momentsAreClampedAtTheirEnds() {
        #expect(Moment(seconds: .max).milliseconds == .max)
        #expect(Moment(seconds: .min).milliseconds == .min)
        #expect(Moment(milliseconds: .max).advanced(by: .seconds(1)).milliseconds == .max)
        #expect(Moment(milliseconds: .min).advanced(by: .seconds(-1)).milliseconds == .min)
        #expect(Moment(milliseconds: 0).advanced(by: .seconds(Int64.max)).milliseconds == .max)
        #expect(Moment(milliseconds: .max).elapsed(since: Moment(milliseconds: .min)) == .milliseconds(Int64.max))
        #expect((Moment.start + 90).elapsed(since: .start) == .seconds(90))
    }
}
