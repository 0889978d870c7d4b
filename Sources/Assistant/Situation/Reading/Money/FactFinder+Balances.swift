import Quantities

/// What lies in escrow and on the balance, where it is no plain amount.
extension FactFinder {
    /// The amount of a balance, below zero where "minus" stands before it.
    func signed(_ amount: Double, _ place: CuedText.Place, _ key: SituationKey) -> Double {
        key == .balance && isBelowZero(place) ? -amount.magnitude : amount
    }

    /// "Minus 350", "-350".
    func isBelowZero(_ place: CuedText.Place) -> Bool {
        let start = place.range.lowerBound
        if message.hasWord(in: message.before(start, 2), of: Self.minus) { return true }
        return message.sign(start - 1) == .hyphen && message.tokens[start].isAttached
            && !message.tokens[start - 1].isAttached
    }

    private static let minus = WordSet("minus negative")

    /// "My balance shows minus 350": a number without a currency.
    mutating func findBareBalance() {
        guard !knows(.balance) else { return }
        for place in message.places {
            guard case .count(let amount) = place.kind,
                message.has(.balance, in: message.before(place.range.lowerBound, 6)),
                amount == 0 || isBelowZero(place)
            else { continue }
            return add(.balance, -amount.magnitude + 0, at: place)
        }
    }

    /// "The client funded 500", "500 in escrow": a number without a currency,
    /// too large for a count of milestones.
    mutating func findBareEscrow() {
        for place in message.places {
            guard case .count(let amount) = place.kind, amount >= Self.leastBareAmount else { continue }
            let end = place.range.upperBound
            let isFunded =
                message.isWord(place.range.lowerBound - 1, in: Self.funding)
                && !message.has([.milestone, .job], in: message.behind(end, 2))
            let isInside =
                isInsideEscrow(endOfLying(end))
                || message.isWord(place.range.lowerBound - 2, in: Self.escrowWords)
                    && message.isWord(place.range.lowerBound - 1, in: Self.lying)
            if isFunded || isInside || isSaidFunded(end) { add(.escrowAmount, amount, at: place) }
        }
    }

    /// "In escrow", "is still in escrow", "escrow says".
    private func isInsideEscrow(_ index: Int) -> Bool {
        message.isWord(index, in: Self.inside) && message.isWord(index + 1, in: Self.escrowWords)
    }

    /// "250 is funded".
    private func isSaidFunded(_ index: Int) -> Bool {
        let last = endOfLying(index) - 1
        return last > index && message.isWord(last, in: Self.funding)
    }

    /// The index behind ", still sits".
    private func endOfLying(_ index: Int) -> Int {
        let end = message.sign(index) == .comma ? index + 1 : index
        return (end..<end + Self.mostLying).first { !message.isWord($0, in: Self.lying) } ?? end
    }

    private static let mostLying = 4
    private static let lying = WordSet(
        "is are lies sits says shows holds has remains sitting lying waiting stuck held still funded locked")
    private static let inside = WordSet("in into")
    private static let leastBareAmount = 20.0

    /// "There is no money in escrow", "it was never funded".
    mutating func findNoEscrow() {
        guard !knows(.escrowAmount) else { return }
        // Of several milestones one may be without money.
        let hasSeveral = knows(.milestonesUnfunded) || knows(.milestonesPaid)
        for index in message.tokens.indices {
            let isFunding = message.isWord(index, in: Self.funding)
            let isEscrow = message.isWord(index, in: Self.escrowWords)
            let isUnfunded = message.word(index) == Self.unfunded
            let isDenied = isUnfunded || isFunding && message.isNegated(index)
            guard isDenied && !hasSeveral || isEscrow && isDirectlyDenied(index) else { continue }
            return add(.escrowAmount, .number(0), at: index..<index + 1)
        }
    }

    /// "No escrow", "nothing in escrow", "the escrow is empty": the denial may not be far away. An
    /// escrow that is empty because all was paid does not lack money.
    private func isDirectlyDenied(_ index: Int) -> Bool {
        if message.hasWord(in: message.before(index, 4), of: Self.none) { return true }
        return message.hasWord(in: message.behind(index + 1, 3), of: Self.empty)
            && !message.has(.paid, in: message.sentence(index))
    }

    private static let empty = WordSet("empty")

    private static let none = WordSet("no nothing without zero")
    static let escrowWords = WordSet("escrow")
}
