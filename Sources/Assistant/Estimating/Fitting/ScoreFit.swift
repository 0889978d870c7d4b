import JobSuccess

/// Which contracts would give the score that an asker sees: the sum read
/// backwards, all contracts of one size.
struct ScoreFit: Equatable {
    /// What is known beside the score.
    enum Basis: Equatable {
        /// How many contracts count.
        case total(Int)
        /// How many went badly.
        case bad(Int)
        /// How many went well.
        case good(Int)
        /// Nothing else.
        case scoreAlone
    }

    /// 1 to 99: of 100 there is nothing to explain.
    let score: Int
    let basis: Basis
    /// The sum that comes closest to the score.
    let sum: ShareSum
    /// A sum with one or two contracts more or fewer on the other side of the
    /// score, or on it, where the closest is not.
    let neighbour: ShareSum?
    /// The numbers of bad contracts that fit where sizes differ; nil where
    /// they add nothing.
    let spread: ClosedRange<Int>?

    /// Nil where no score below 100 is known, or the counts give one already.
    init?(_ situation: Situation, rules: RuleSet) {
        guard let shown = situation.number(.currentScore), (0.5..<99.5).contains(shown) else { return nil }
        self.init(score: Int(shown.rounded()), basis: Self.basis(of: SituationTally(situation)), rules: rules)
    }

    /// The contracts that fit a score of 1 to 99.
    init?(score: Int, basis: Basis, rules: RuleSet) {
        guard (1..<100).contains(score), let sum = Self.closest(to: score, basis: basis) else { return nil }
        self.score = score
        self.basis = basis
        self.sum = sum
        switch basis {
        case .total(let total):
            neighbour = sum.score == score ? nil : Self.neighbour(of: total, score: score, rules: rules)
            spread = Self.spread(of: sum, score: score, rules: rules)
        case .good(let good):
            neighbour = Self.otherSide(of: sum, good: good, score: score)
            spread = nil
        case .bad, .scoreAlone: (neighbour, spread) = (nil, nil)
        }
    }

    /// The contracts that count as bad in the sum.
    var bad: Int { sum.total - sum.good }

    /// Whether the number of contracts is more than an example.
    var isCounted: Bool {
        switch basis {
        case .total, .good: true
        case .bad, .scoreAlone: false
        }
    }

    /// Whether so few contracts cannot give so high a score.
    var isOutOfReach: Bool {
        neighbour == nil && spread == nil && sum.score + Self.tolerance < score
    }

    /// A sum this close still speaks for the score.
    private static let tolerance = 3
}

// MARK: - Searching

extension ScoreFit {
    private static func basis(of tally: SituationTally) -> Basis {
        // Of all contracts that were counted some were not as good as the public stars say.
        if let good = tally.good, good > 0, tally.bad == 0, tally.untold == 0, !tally.isAllCounted {
            return .good(good)
        }
        if let ended = tally.ended, ended > 0 { return .total(ended) }
        if tally.bad > 0 { return .bad(tally.bad) }
        return .scoreAlone
    }

    /// At least one contract is bad below 100.
    private static func closest(to score: Int, basis: Basis) -> ShareSum? {
        let lost = Double(100 - score) / 100
        switch basis {
        case .total(let total) where total > 0:
            let bad = min(total, max(1, Int((Double(total) * lost).rounded())))
            return ShareSum(good: total - bad, total: total)
        case .bad(let bad) where bad > 0:
            let total = max(bad + 1, Int((Double(bad) / lost).rounded()))
            return ShareSum(good: total - bad, total: total)
        case .good(let good) where good > 0:
            let bad = max(1, Int((Double(good) * lost / (1 - lost)).rounded()))
            return ShareSum(good: good, total: good + bad)
        case .scoreAlone: return smallest(giving: score)
        default: return nil
        }
    }

    /// The sum with the fewest bad contracts that gives the score; of several
    /// the one that is rounded least.
    private static func smallest(giving score: Int) -> ShareSum? {
        let sums = (1..<100).lazy.map { bad in
            (bad + 1...max(bad + 1, bad * 101)).prefix(mostTotals).map { ShareSum(good: $0 - bad, total: $0) }
                .filter { $0.score == score }
        }
        return sums.first { !$0.isEmpty }?.min { error(of: $0, from: score) < error(of: $1, from: score) }
    }

    /// One bad contract of 200 is the smallest share that shows.
    private static let mostTotals = 200

    private static func error(of sum: ShareSum, from score: Int) -> Double {
        abs(Double(sum.good) * 100 / Double(sum.total) - Double(score))
    }

    /// The sum with one bad contract more or fewer, so that the score lies
    /// between the two.
    private static func otherSide(of sum: ShareSum, good: Int, score: Int) -> ShareSum? {
        if sum.score == score { return nil }
        let total = sum.total + (sum.score > score ? 1 : -1)
        return total > good ? ShareSum(good: good, total: total) : nil
    }

    private static func neighbour(of total: Int, score: Int, rules: RuleSet) -> ShareSum? {
        [1, -1, 2, -2].lazy.compactMap { step -> ShareSum? in
            let near = total + step
            guard near > 1 else { return nil }
            let bad = ContractCounts.badOutcomes(explaining: score, among: near, rules: rules).first
            return bad.map { ShareSum(good: near - $0, total: near) }
        }.first
    }

    private static func spread(of sum: ShareSum, score: Int, rules: RuleSet) -> ClosedRange<Int>? {
        guard rules.valueTiers != nil, sum.total <= mostTotals else { return nil }
        let fitting = ContractCounts.badOutcomes(
            explaining: score, among: sum.total, rules: rules, mixingValues: true)
        guard let least = fitting.first, let most = fitting.last else { return nil }
        return least == most && least == sum.total - sum.good && sum.score == score ? nil : least...most
    }
}

// MARK: - Wording

extension ScoreFit {
    /// What an answer says of it, such as "91 fits about 1 bad of 10 (9 of 10 =
    /// 90, 10 of 11 = 91)".
    var text: String {
        switch basis {
        case .total(let total): text(among: total)
        case .bad(let bad): "\(score) with \(bad) bad fits about \(sum.total) that count (\(sum.text))"
        case .good(let good): "\(score) with \(good) good fits about \(bad) bad (\(sums))"
        case .scoreAlone: "\(score) fits for example \(bad) bad of \(sum.total) (\(sum.text))"
        }
    }

    private var sums: String { ([sum] + [neighbour].compactMap(\.self)).map(\.text).joined(separator: ", ") }

    private func text(among total: Int) -> String {
        if isOutOfReach {
            let needed = Self.smallest(giving: score).map { "; about \($0.total) must count" } ?? ""
            return "\(score) does not fit \(total) contracts of one size (\(sum.text))\(needed)"
        }
        let about = sum.score == score ? "" : "about "
        return "\(score) fits \(about)\(bad) bad of \(total) (\(sums))\(spreadText)"
    }

    private var spreadText: String {
        guard let spread, spread != bad...bad else { return "" }
        return spread.lowerBound == spread.upperBound
            ? ", \(spread.lowerBound) where sizes differ"
            : ", \(spread.lowerBound) to \(spread.upperBound) where sizes differ"
    }
}
