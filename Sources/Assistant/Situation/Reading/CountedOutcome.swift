import Quantities

/// What the words around a count say about the contracts that are counted.
enum CountedOutcome {
    case noFeedback
    case noEarnings
    case disputed
    case refunded
    case paused
    case idle
    case bad
    case good
    case open
    case closedSinceUpdate
    case completed

    /// The key that holds the count.
    var key: SituationKey {
        switch self {
        case .noFeedback: .noFeedback
        case .noEarnings: .noEarnings
        case .disputed: .disputed
        case .refunded: .refunded
        case .paused: .paused
        case .idle: .idle
        case .bad: .bad
        case .good: .good
        case .open: .open
        case .closedSinceUpdate: .closedSinceUpdate
        case .completed: .completed
        }
    }
}

extension CuedText {
    /// The outcome some tokens speak of. What is rarer and decides more comes
    /// first: "3 finished jobs without a review" are jobs without a review.
    /// Pay that a single contract lacks is a fact of that contract, no count.
    func outcome(in range: Range<Int>, ofOne: Bool = false) -> CountedOutcome? {
        if lacks(.review, in: range) { return .noFeedback }
        if !ofOne, lacks([.paid, .earned], in: range) || paysZero(in: range) { return .noEarnings }
        if has(.dispute, in: range) { return .disputed }
        if has(.refund, in: range) { return .refunded }
        if has(.paused, in: range) { return .paused }
        if has(.idle, in: range) || lacks(.answer, in: range) { return .idle }
        if affirms(.bad, in: range) || rates(below: 4, in: range) { return .bad }
        if affirms(.good, in: range) || rates(5, in: range) { return .good }
        if affirms(.open, in: range) { return .open }
        guard affirms(.ended, in: range) else { return nil }
        return has(.update, in: range) ? .closedSinceUpdate : .completed
    }

    private func affirms(_ cue: Cue, in range: Range<Int>) -> Bool {
        first(cue, in: range).map { !has(.not, in: max(range.lowerBound, $0 - 2)..<$0) } ?? false
    }

    private func lacks(_ cue: Cue, in range: Range<Int>) -> Bool {
        guard let index = first(cue, in: range) else { return false }
        return has(.not, in: max(range.lowerBound, index - 3)..<index)
            || has(.nothing, in: index + 1..<min(range.upperBound, index + 2)) || word(index) == Self.unpaid
    }

    private static let unpaid: PackedWord = "unpaid"

    // MARK: Quantities in the range

    private func kinds(in range: Range<Int>) -> some Sequence<Quantity.Kind> {
        places[placeNumbers(in: range)].lazy.map(\.kind)
    }

    private func paysZero(in range: Range<Int>) -> Bool {
        kinds(in: range).contains { if case .money(0, currency: _) = $0 { true } else { false } }
    }

    private func rates(_ stars: Double, in range: Range<Int>) -> Bool { kinds(in: range).contains(.stars(stars)) }

    private func rates(below limit: Double, in range: Range<Int>) -> Bool {
        kinds(in: range).contains { if case .stars(let stars) = $0 { stars < limit } else { false } }
    }
}
