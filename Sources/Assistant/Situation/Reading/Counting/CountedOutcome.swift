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
    /// All outcomes some tokens speak of: one, unless both the review and the
    /// pay are missing, or what is idle is called open.
    func outcomes(in range: Range<Int>, ofOne: Bool = false) -> [CountedOutcome] {
        guard let first = outcome(in: range, ofOne: ofOne) else { return [] }
        if first == .noFeedback, !ofOne, lacksPay(in: range) { return [first, .noEarnings] }
        if first == .noEarnings, isStill(in: range) { return [first, .idle] }
        return first == .idle && affirms(.open, in: range) ? [first, .open] : [first]
    }

    /// The outcome some tokens speak of. What is rarer and decides more comes
    /// first: "3 finished jobs without a review" are jobs without a review.
    /// Pay that a single contract lacks is a fact of that contract, no count.
    func outcome(in range: Range<Int>, ofOne: Bool = false) -> CountedOutcome? {
        if lacks(.review, in: range) { return .noFeedback }
        if !ofOne, lacksPay(in: range) { return .noEarnings }
        if has(.dispute, in: range) { return .disputed }
        if has(.refund, in: range) { return .refunded }
        if has(.paused, in: range) { return .paused }
        if has(.idle, in: range) || lacks(.answer, in: range) { return .idle }
        if affirms(.bad, in: range) || rates(below: 4, in: range) || isDissatisfied(in: range) { return .bad }
        if isOpen(beforeGoodIn: range) { return .open }
        if affirms(.good, in: range) || rates(5, in: range) { return .good }
        if affirms(.open, in: range) || isUnclosed(in: range) { return .open }
        guard affirms(.ended, in: range), hasWord(in: range, of: Self.past) else { return nil }
        return has(.update, in: range) ? .closedSinceUpdate : .completed
    }

    /// "Four contracts are not closed".
    private func isUnclosed(in range: Range<Int>) -> Bool {
        range.prefixRange(6).contains { isWord($0, in: Self.closed) && hasWord(in: $0 - 2..<$0, of: Self.denials) }
    }

    private static let closed = WordSet("closed ended")
    private static let denials = WordSet("not never aren't isn't haven't")

    /// "3 contracts are open and the people seem satisfied".
    private func isOpen(beforeGoodIn range: Range<Int>) -> Bool {
        guard let open = first(.open, in: range), affirms(.open, in: range), let good = first(.good, in: range) else {
            return false
        }
        return open < good && hasWord(in: open..<good, of: Self.and)
    }

    private static let and = WordSet("and")

    /// Whether some tokens of a sentence speak of what went well.
    func affirmsGood(in range: Range<Int>) -> Bool {
        let range = range.clamped(to: sentence(max(0, range.lowerBound - 1)))
        return affirms(.good, in: range) || rates(5, in: range)
    }

    /// "Nothing ever moved", "dormant".
    private func isStill(in range: Range<Int>) -> Bool {
        has(.idle, in: range) || lacks([.answer, .moved], in: range)
    }

    private func lacksPay(in range: Range<Int>) -> Bool { lacks([.paid, .earned], in: range) || paysZero(in: range) }

    private static let past = WordSet("completed finished ended closed done complete concluded wrapped")

    private func affirms(_ cue: Cue, in range: Range<Int>) -> Bool {
        first(cue, in: range).map { !isDenied($0, in: range) && !isOnlyDone($0) } ?? false
    }

    private func isDenied(_ index: Int, in range: Range<Int>) -> Bool {
        has(.not, in: max(range.lowerBound, index - 2)..<index)
    }

    /// "Successfully completed": how the work was done, not how it was rated.
    private func isOnlyDone(_ index: Int) -> Bool {
        word(index) == Self.successfully && cue(index + 1).contains(.ended)
            || word(index) == Self.well && word(index - 1) == Self.asWord
            || word(index) == Self.wrong && !isWord(index - 1, in: Self.going)
    }

    private static let successfully: PackedWord = "successfully"
    /// "The wrong files", but not "it went wrong".
    private static let wrong: PackedWord = "wrong"
    private static let going = WordSet("went gone go going")
    /// "Came back as well".
    private static let well: PackedWord = "well"
    private static let asWord: PackedWord = "as"

    /// "Not happy".
    private func isDissatisfied(in range: Range<Int>) -> Bool {
        first(.good, in: range).map { isWord($0, in: Self.feelings) && isDenied($0, in: range) } ?? false
    }

    private static let feelings = WordSet("happy satisfied pleased delighted")

    private func lacks(_ cue: Cue, in range: Range<Int>) -> Bool {
        guard let index = first(cue, in: range) else { return false }
        return has(.not, in: max(range.lowerBound, index - 4)..<index)
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
