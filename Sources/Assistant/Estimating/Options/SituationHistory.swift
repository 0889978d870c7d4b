import CivilCalendar
import JobSuccess

/// The contracts that a situation tells of, the one in question among them.
///
/// Counts become contracts that ended a month ago, inside every window, with
/// clients of their own.
struct SituationHistory {
    /// What the contract in question is called in results.
    static let inQuestion = "this"

    /// What contracts paid of which nobody told: it decides their weight.
    struct Payments {
        let good: Dollars
        let bad: Dollars

        /// Ordinary jobs.
        static let ordinary = Payments(good: Dollars(100), bad: Dollars(100))
        /// The mixes that move a score the furthest, by the published steps
        /// (support.upwork.com article 34958134307475).
        static let extremes = [
            Payments(good: Dollars(100), bad: Dollars(2_000)), Payments(good: Dollars(2_000), bad: Dollars(100)),
        ]
    }

    private let situation: Situation
    private let tally: SituationTally
    private let good: Int
    private let asOf: CalendarDay

    /// Nil where no open contract is in question, or too little is counted.
    ///
    /// - Parameters:
    ///   - situation: What was told.
    ///   - meansContract: Whether the question itself is about an open contract.
    ///   - asOf: The day of the question.
    init?(_ situation: Situation, meansContract: Bool = false, asOf: CalendarDay) {
        let tally = SituationTally(situation)
        guard let good = tally.good, good + tally.bad > 0, tally.untold == 0 else { return nil }
        let isInQuestion =
            meansContract || tally.quiet > 0 || tally.speaksOfSilence || situation.flag(.submitted) != nil
            || situation[.escrowAmount] != nil
        // A dispute or a refund request decides first, and has days of its own.
        let isOver =
            situation[.daysSinceClosed] != nil || situation.flag(.refundRequested) == true
            || situation[.disputed] != nil
        guard isInQuestion, !isOver else { return nil }
        self.situation = situation
        self.tally = tally
        self.good = min(good, Self.most)
        self.asOf = asOf
    }

    /// More contracts than this change no answer and only take time.
    private static let most = 500

    /// All contracts, the one in question last.
    func contracts(paying payments: Payments) -> [Contract] {
        let ended =
            Array(repeating: rated(paying: payments.good, well: true), count: good)
            + Array(repeating: rated(paying: payments.bad, well: false), count: min(tally.bad, Self.most))
            + Array(repeating: unrated(paying: payments.good), count: min(tally.noFeedback, Self.most))
            + Array(repeating: unrated(paying: Dollars(0)), count: min(tally.noEarnings, Self.most))
        let quiet = Array(repeating: open, count: min(max(tally.quiet - 1, 0), Self.most))
        let named = (ended + quiet).enumerated().map { index, contract in
            var contract = contract
            contract.id = "\(index + 1)"
            contract.client = client(of: index)
            return contract
        }
        return named + [contractInQuestion]
    }
}

// MARK: - Contracts

extension SituationHistory {
    private var ended: Contract {
        var contract = Contract(id: "", status: .ended)
        contract.ended = asOf.adding(days: -Self.daysSinceEnd)
        return contract
    }

    /// Long enough for the feedback window to be over.
    private static let daysSinceEnd = 30

    private func rated(paying amount: Dollars, well: Bool) -> Contract {
        var contract = ended
        contract.earned = amount
        contract.stars = well ? 5 : 1
        contract.privateRating = well ? 10 : 0
        return contract
    }

    private func unrated(paying amount: Dollars) -> Contract {
        var contract = ended
        contract.earned = amount
        contract.feedback = .missing
        return contract
    }

    private var open: Contract {
        var contract = Contract(id: "", status: .open)
        // As in the estimate, what nobody said was paid was not.
        contract.earned = situation.flag(.hasEarnings) == true ? Dollars(100) : Dollars(0)
        let silent = situation.number(.daysSilent) ?? situation.number(.monthsIdle).map { $0 * Self.daysInMonth }
        contract.lastActivity = silent.map { asOf.adding(days: -Int(min(max($0, 0), 10_000))) }
        return contract
    }

    private static let daysInMonth = 30.4

    private var contractInQuestion: Contract {
        var contract = open
        contract.id = Self.inQuestion
        contract.kind = situation.text(.contractType).flatMap(Contract.Kind.init(rawValue:))
        let escrow = situation.number(.escrowAmount).map { Dollars(cents: Int(min(max($0, 0), 1e9) * 100)) }
        contract.escrow = escrow
        guard situation.flag(.submitted) == true, contract.kind != .hourly else { return contract }
        // Where nobody told the day, the fourteen days may only begin.
        let days = situation.number(.daysSinceSubmission).map { Int(min(max($0, 0), 10_000)) } ?? 0
        contract.submitted = asOf.adding(days: -days)
        return contract
    }

    private func client(of index: Int) -> String? {
        guard let clients = situation.number(.clients).map({ Int(min(max($0, 1), 10_000)) }) else { return nil }
        return "\(index % clients)"
    }
}
