/// How many contracts count where one bad contract explains a fall of the
/// score, all of one size.
///
/// With `n` contracts at a score of `p`, one more that is bad leaves
/// `p × n / (n + 1)`, so that the fall is `p / (n + 1)`.
struct ScoreFall: Equatable {
    let before: Int
    let now: Int
    /// The contracts that count after the fall.
    let total: Int
    /// The fewest and the most, for a score that was rounded; nil as the most
    /// where the fall may be as good as none.
    let least: Int
    let most: Int?

    /// Nil where both scores are not known, nothing fell, or one contract is
    /// too little for it.
    init?(_ situation: Situation) {
        guard let before = Self.score(situation, .previousScore), let now = Self.score(situation, .currentScore),
            before > now
        else { return nil }
        let fall = before - now
        self.before = before
        self.now = now
        total = Self.quotient(before, fall)
        least = max(2, Self.quotient(before, fall + 1))
        most = fall > 1 ? Self.quotient(before, fall - 1) : nil
        guard total >= 2 else { return nil }
    }

    /// What an answer says of it, such as "97 to 91 fits one bad contract where
    /// about 16 count (14 to 19)".
    var text: String {
        let fits = "\(before) to \(now) fits one bad contract where about \(total) count"
        guard let most else { return "\(fits) (\(least) or more)" }
        return least == most ? fits : "\(fits) (\(least) to \(most))"
    }

    private static func quotient(_ score: Int, _ fall: Int) -> Int {
        Int((Double(score) / Double(fall)).rounded())
    }

    private static func score(_ situation: Situation, _ key: SituationKey) -> Int? {
        situation.number(key).map { Int(min(max($0, 0), 100).rounded()) }
    }
}
