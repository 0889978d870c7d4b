import JobSuccess

/// The share of good contracts where the bad ones are of one size that was
/// told, and the others small.
struct WeightedShare: Equatable {
    private let good: Int
    private let bad: Int
    private let paid: Dollars
    private let weight: JobWeight

    /// Nil where sizes have no published weight, or too little was told.
    init?(_ situation: Situation, rules: RuleSet) {
        let tally = SituationTally(situation)
        // The weights are published since the rules of 2024.
        guard rules.lengthRule != nil, let tiers = rules.valueTiers, tally.bad > 0, let good = tally.good, good > 0,
            let paid = situation.number(.contractValue), paid > 0
        else { return nil }
        self.good = good
        bad = tally.bad
        self.paid = Dollars(Int(min(paid, 1e9)))
        weight = tiers.weight(of: self.paid)
        // A small one weighs what all others do.
        guard weight != .one else { return nil }
    }

    private static let fractions = ["", ".25", ".5", ".75"]

    /// What an answer says of it, such as "9 of 10.5 = 86 if the bad one paid
    /// $2,000 and the others up to $250".
    var text: String {
        let quarters = 4 * good + weight.quarters * bad
        let score = (800 * good + quarters) / (2 * quarters)
        let total = "\(quarters / 4)\(Self.fractions[quarters % 4])"
        return "\(good) of \(total) = \(score) if \(bad == 1 ? "the bad one" : "each bad one") paid \(paid)"
            + " and the others up to $250"
    }
}
