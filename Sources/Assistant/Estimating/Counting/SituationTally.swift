/// A situation's counts, brought into one sum: what went well, what did not,
/// and what was left over.
struct SituationTally {
    /// A rating below this is a bad ending (in-product text of 2024, known
    /// from a third-party copy: three stars or more are a success).
    static let starFloor = 3.0
    private static let fullStars = 5.0

    /// Contracts that went well; nil where nothing tells.
    let good: Int?
    let bad: Int
    /// Open contracts without activity.
    let quiet: Int
    let noFeedback: Int
    let noEarnings: Int
    /// Contracts of which nothing was said but that they exist.
    let untold: Int
    /// Open contracts that are not said to be silent.
    let running: Int
    /// Whether the asker told for how long a contract has been silent.
    let speaksOfSilence: Bool
    /// Contracts that have ended, whatever became of them; nil where nobody
    /// counted them.
    let allEnded: Int?
    /// Whether the asker told how many contracts there are in all, or have ended.
    let isAllCounted: Bool

    init(_ situation: Situation) {
        func count(_ key: SituationKey) -> Int { Self.count(situation, key) ?? 0 }
        // Five stars are counted among the good ones; other ratings are named singly.
        let named = situation.numbers(.stars).filter { $0 < Self.fullStars }
        let poor = named.filter { $0 < Self.starFloor }.count
        noFeedback = count(.noFeedback)
        bad = Self.count(situation, .bad) ?? max(poor, count(.disputed))
        // A contract said to be paused is often the silent one, and open too.
        let silent = max(count(.idle), count(.paused))
        // "5 idle ones that never paid" are in both counts.
        noEarnings = max(0, count(.noEarnings) - silent)
        speaksOfSilence =
            situation[.daysSilent] != nil || situation[.monthsIdle] != nil || situation[.idleSince] != nil
        running = max(0, count(.open) - silent)
        isAllCounted = situation[.total] != nil || situation[.completed] != nil
        let ratedOrNot = bad + noFeedback + noEarnings
        let unfinished = max(silent, count(.open))
        allEnded =
            Self.count(situation, .completed)
            ?? Self.count(situation, .total).map { max(0, $0 - unfinished) }
            ?? Self.count(situation, .good).map { $0 + ratedOrNot }
        let accounted = bad + silent + running + noFeedback + noEarnings
        guard let good = Self.count(situation, .good).map({ $0 + named.count - poor }) else {
            good = Self.rest(situation, ended: bad + noFeedback + noEarnings, unfinished: silent + running)
            quiet = silent
            untold = 0
            return
        }
        self.good = good
        let left = max(0, (Self.count(situation, .total) ?? 0) - good - accounted)
        let isSilent = situation.flag(.hasEarnings) == false || speaksOfSilence
        quiet = isSilent ? silent + left : silent
        untold = isSilent ? 0 : left
    }

    /// Ended contracts that can count: those with a review, and paid.
    var ended: Int? { allEnded.map { max(0, $0 - noFeedback - noEarnings) } }

    /// Whether nothing was told of that went badly, or may have.
    var isWithoutBad: Bool { good != nil && bad + noFeedback + noEarnings + untold == 0 }

    /// What is left of all contracts once the others are taken away; nil where
    /// no other is known, for then nothing is said about the rest.
    private static func rest(_ situation: Situation, ended: Int, unfinished: Int) -> Int? {
        guard ended + unfinished > 0 else { return nil }
        if let completed = count(situation, .completed) { return max(0, completed - ended) }
        return count(situation, .total).map { max(0, $0 - ended - unfinished) }
    }

    private static func count(_ situation: Situation, _ key: SituationKey) -> Int? {
        situation.number(key).map { Int(min(max($0, 0), 10_000)) }
    }
}
