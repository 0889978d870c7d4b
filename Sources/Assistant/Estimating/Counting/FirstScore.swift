import CivilCalendar
import JobSuccess

/// What is still missing for a score by the minimum of a day.
struct FirstScore: Equatable {
    private let jobs: Int?
    private let clients: Int?
    private let minimum: RuleSet.Minimum

    /// Nil where neither jobs nor clients are counted.
    init?(_ situation: Situation, rules: RuleSet, asOf: CalendarDay) {
        jobs = Self.jobs(situation, rules: rules)
        clients = situation.number(.clients).map { Int(min(max($0, 0), 10_000)) }
        minimum = rules.minimum(on: asOf)
        guard jobs != nil || clients != nil else { return nil }
    }

    /// Jobs that count: ended, without those that the rules leave out.
    private static func jobs(_ situation: Situation, rules: RuleSet) -> Int? {
        let tally = SituationTally(situation)
        guard let ended = tally.allEnded else { return nil }
        let unrated = rules.missingFeedback == .leftOut ? tally.noFeedback : 0
        let unpaid = rules.unpaid.failsWithoutFeedback ? 0 : tally.noEarnings
        // A job may lack both, so that only the larger number is surely out.
        return max(0, ended - max(unrated, unpaid))
    }

    /// Jobs that are missing; nil where nobody told how many there are.
    var missingJobs: Int? { jobs.map { max(0, minimum.jobs - $0) } }
    /// Clients that are missing; nil where nobody told how many there are.
    var missingClients: Int? { clients.map { max(0, minimum.clients - $0) } }

    /// What an answer says of it, such as "5 jobs that can count and 1 client,
    /// so 1 more client is missing".
    var text: String {
        let known = [jobs.map { "\(Self.count($0, "job")) that can count" }, clients.map { Self.count($0, "client") }]
        return known.compactMap(\.self).joined(separator: " and ") + ", " + verdict
    }

    private var verdict: String {
        let missing = [missingJobs.map { ($0, "job") }, missingClients.map { ($0, "client") }]
            .compactMap(\.self).filter { $0.0 > 0 }
        if missing.isEmpty { return enough }
        let parts = missing.map { "\($0.0) more \($0.1)\($0.0 == 1 ? "" : "s")" }
        let isOne = missing.count == 1 && missing.first?.0 == 1
        return "so \(parts.joined(separator: " and ")) \(isOne ? "is" : "are") missing" + alsoNeeded
    }

    private var enough: String {
        let needed = (Self.count(minimum.jobs, "job"), Self.count(minimum.clients, "client"))
        if clients == nil { return "enough; they must be with \(needed.1)" }
        if jobs == nil { return "enough; \(needed.0) must count" }
        return "so the minimum of \(needed.0) with \(needed.1) is reached"
    }

    /// The half of the minimum of which nothing is known.
    private var alsoNeeded: String {
        if clients == nil { return "; they must be with \(Self.count(minimum.clients, "client"))" }
        return jobs == nil ? "; \(Self.count(minimum.jobs, "job")) must count" : ""
    }

    private static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}
