import Quantities

/// What an amount of money is.
extension FactFinder {
    mutating func findMoney() {
        var values: [(Double, CuedText.Place)] = []
        for place in message.places {
            guard case .money(let amount, currency: _) = place.kind else { continue }
            let key = key(ofMoneyAt: place)
            let clause = message.clause(place.range.lowerBound)
            if key == .contractValue, !clause.isSupposed, !clause.isOfOthers {
                values.append((amount, place))
            } else {
                add(key, amount, at: place)
            }
        }
        addValues(values)
        findBareEscrow()
        findNoEscrow()
        findFullRefund()
        findRefundShare()
    }

    /// One worth as a number, several as a list.
    private mutating func addValues(_ values: [(Double, CuedText.Place)]) {
        guard let first = values.first, let last = values.last else { return }
        guard values.count > 1 else { return add(.contractValue, first.0, at: first.1) }
        let range = first.1.range.lowerBound..<last.1.range.upperBound
        add(.contractValue, .numbers(values.map(\.0)), at: range)
    }

    private func key(ofMoneyAt place: CuedText.Place) -> SituationKey {
        if isHourlyRate(place) {
            return message.has(.offer, in: message.before(place.range.lowerBound, 4)) ? .offer : .rate
        }
        let topics: Cue = [.escrow, .refund, .offer, .earned, .balance, .paid]
        guard let index = message.nearest(topics, to: place.range, reach: 8) else {
            return givesBack(place) ? .refundAmount : .contractValue
        }
        let cue = message.cue(index)
        if cue.contains(.paid) { return isPay(index) ? .earned : .contractValue }
        if cue.contains(.escrow) { return .escrowAmount }
        if cue.contains(.balance) { return .balance }
        if cue.contains(.refund) {
            return message.nearest(.escrow, to: place.range, reach: 4) == nil ? .refundAmount : .escrowAmount
        }
        return cue.contains(.offer) ? .offer : earningsKey(place)
    }

    /// "He has paid me $800", but not "I paid" and "he has not paid".
    private func isPay(_ index: Int) -> Bool {
        message.word(index) == Self.paid && !message.isNegated(index)
            && !message.has(.planned, in: message.before(index, 3)) && message.cue(index + 1).contains(.me)
    }

    private static let paid: PackedWord = "paid"

    /// "Give back $40".
    private func givesBack(_ place: CuedText.Place) -> Bool {
        let window = message.before(place.range.lowerBound, 4)
        return window.contains { message.word($0) == Self.back || message.word($0) == Self.giveBack }
    }

    private static let back: PackedWord = "back"
    private static let giveBack: PackedWord = "return"

    private func earningsKey(_ place: CuedText.Place) -> SituationKey {
        let sentence = message.sentence(place.range.lowerBound)
        if sentence.contains(where: { message.word($0) == Self.fees }) { return .netEarnings }
        let isYear = message.places[message.placeNumbers(in: sentence)].contains {
            $0.kind == .duration(value: 12, unit: .month) || $0.kind == .duration(value: 1, unit: .year)
        }
        return isYear ? .earnings12m : .earned
    }

    private static let fees: PackedWord = "fees"

    /// "$25/hr", "$25 an hour", "a rate of $25".
    private func isHourlyRate(_ place: CuedText.Place) -> Bool {
        message.has(.perHour, in: message.behind(place.range.upperBound, 2))
            || message.word(place.range.lowerBound - 2) == Self.rate
    }

    private static let rate: PackedWord = "rate"

    /// "The client funded 500": a number without a currency, right behind the
    /// verb and too large for a count of milestones.
    private mutating func findBareEscrow() {
        for place in message.places {
            guard case .count(let amount) = place.kind, amount >= Self.leastBareAmount,
                message.word(place.range.lowerBound - 1).map(Self.funding.contains) ?? false,
                !message.has([.milestone, .job], in: message.behind(place.range.upperBound, 2))
            else { continue }
            add(.escrowAmount, amount, at: place)
        }
    }

    private static let leastBareAmount = 20.0

    /// "There is no money in escrow", "it was never funded".
    private mutating func findNoEscrow() {
        // Of several milestones one may be without money.
        guard !knows(.escrowAmount), !knows(.milestonesUnfunded), !knows(.milestonesPaid) else { return }
        for index in message.tokens.indices {
            let isFunding = message.word(index).map(Self.fundingStates.contains) ?? false
            let isEscrow = message.word(index).map(Self.escrowWords.contains) ?? false
            let isUnfunded = message.word(index) == Self.unfunded
            guard isUnfunded || isFunding && message.isNegated(index) || isEscrow && isDirectlyDenied(index) else {
                continue
            }
            return add(.escrowAmount, .number(0), at: index..<index + 1)
        }
    }

    /// "No escrow", "nothing in escrow": the denial may not be far away.
    private func isDirectlyDenied(_ index: Int) -> Bool {
        message.before(index, 3).contains { message.word($0).map(Self.none.contains) ?? false }
    }

    private static let none = Set(PackedWord.list("no nothing without zero"))
    private static let fundingStates = Set(PackedWord.list("funded deposited"))
    private static let escrowWords = Set(PackedWord.list("escrow"))
    private static let unfunded: PackedWord = "unfunded"

    /// "A full refund".
    private mutating func findFullRefund() {
        for index in message.tokens.indices where message.word(index) == Self.full {
            guard message.cue(index + 1).contains(.refund) else { continue }
            add(.refundAmount, .text("full"), at: index..<index + 2)
        }
    }

    private static let full: PackedWord = "full"

    /// "A refund of 50%", "50% refund".
    private mutating func findRefundShare() {
        for place in message.places {
            guard case .percent(let share) = place.kind else { continue }
            let around = message.before(place.range.lowerBound, 3).lowerBound..<place.range.upperBound + 2
            if message.has(.refund, in: around) { add(.refundPercent, share, at: place) }
        }
    }
}
