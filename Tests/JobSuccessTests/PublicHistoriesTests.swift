import CivilCalendar
import JobSuccess
import Testing

/// How far the classic rules miss the public histories that tell everything.
struct PublicHistoriesTests {
    /// A history of contracts in counts, and the score that was seen.
    struct History: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var good: Int
        var lowRated = 0
        var refundedUnhappy = 0
        var unpaidEnded = 0
        var unpaidIdle = 0
        let seen: Int
        let residual: Int
    }

    static let histories = [
        History(testDescription: "one of four unpaid, on hold, silent", good: 3, unpaidIdle: 1, seen: 75, residual: 0),
        History(testDescription: "one of ten ends in a dispute", good: 9, lowRated: 1, seen: 91, residual: -1),
        History(testDescription: "one of four refunded", good: 3, refundedUnhappy: 1, seen: 75, residual: 0),
        History(testDescription: "two of five end unpaid", good: 3, unpaidEnded: 2, seen: 63, residual: -3),
        History(testDescription: "six good ones", good: 6, seen: 100, residual: 0),
    ]

    private static let day = CalendarDay(year: 2018, month: 6, day: 30) ?? CalendarDay(ordinal: 0)

    @Test(arguments: histories)
    func eachIsMissedByNoMoreThanIsKnown(history: History) {
        #expect(residual(of: history) == history.residual)
    }

    @Test func theMeanErrorIsAtMostAPoint() {
        let errors = Self.histories.compactMap(residual).map(abs)
        #expect(errors.count == Self.histories.count)
        #expect(errors.reduce(0, +) <= errors.count)
    }

    private func residual(of history: History) -> Int? {
        let scorer = Scorer(rules: .named(.classic2018), asOf: Self.day)
        return scorer.report(for: contracts(history)).score.map { $0 - history.seen }
    }

    private func contracts(_ history: History) -> [Contract] {
        let kinds: [(Int, (inout Contract) -> Void)] = [
            (history.good, { $0.privateRating = 10 }),
            (history.lowRated, { $0.privateRating = 2 }),
            (history.refundedUnhappy, refund),
            (history.unpaidEnded, endUnpaid),
            (history.unpaidIdle, leaveIdle),
        ]
        return kinds.enumerated().flatMap { kind, counted in
            (0..<counted.0).map { number in
                var contract = Self.praised("k\(kind)-\(number)")
                counted.1(&contract)
                return contract
            }
        }
    }

    private static func praised(_ id: String) -> Contract {
        var contract = Contract(id: id, status: .ended)
        contract.ended = day.adding(days: -40)
        contract.earned = Dollars(100)
        contract.stars = 5
        return contract
    }

    private func refund(_ contract: inout Contract) {
        contract.earned = Dollars(0)
        contract.stars = nil
        contract.privateRating = 2
        contract.flags = [.refunded]
    }

    private func endUnpaid(_ contract: inout Contract) {
        contract.earned = Dollars(0)
        contract.stars = nil
        contract.feedback = .missing
    }

    private func leaveIdle(_ contract: inout Contract) {
        contract.status = .held
        contract.ended = nil
        contract.earned = Dollars(0)
        contract.stars = nil
        contract.lastActivity = Self.day.adding(days: -120)
    }
}
