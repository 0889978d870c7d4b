import Quantities

/// What an amount of money is.
extension FactFinder {
    mutating func findMoney() {
        var values: [(Double, CuedText.Place)] = []
        for place in message.places {
            guard let amount = amount(at: place), let key = key(ofMoneyAt: place) else { continue }
            let clause = message.clause(place.range.lowerBound)
            if key == .contractValue, amount > 0, !clause.isSupposed(at: place.range.lowerBound), !clause.isOfOthers {
                values.append((amount, place))
            } else if key != .contractValue || amount > 0 {
                add(key, signed(amount, place, key), at: place)
            }
            addWhole(of: place)
        }
        addValues(values)
        findBareBalance()
        findBareEscrow()
        findNoEscrow()
        findFullRefund()
        findRefundShare()
    }

    /// One worth as a number, several as a list.
    private mutating func addValues(_ values: [(Double, CuedText.Place)]) {
        var seen: Set<Double> = []
        let different = values.filter { seen.insert($0.0).inserted }
        guard let first = different.first, let last = different.last else { return }
        guard different.count > 1 else { return add(.contractValue, first.0, at: first.1) }
        let range = first.1.range.lowerBound..<last.1.range.upperBound
        add(.contractValue, .numbers(different.map(\.0)), at: range)
    }

    // MARK: By the words around

    /// What an amount is, or nil for a fee or another price of the platform.
    private func key(ofMoneyAt place: CuedText.Place) -> SituationKey? {
        if isHourlyRate(place) { return isProposed(place) ? .offer : .rate }
        if isAfterFees(place) { return .netEarnings }
        if isDeniedPenny(place) { return nil }
        if isWholeAmount(place) { return .contractValue }
        if isInEscrow(place) { return .escrowAmount }
        if isTakenBack(place) || isAskedBack(place) { return .refundAmount }
        if message.hasWord(in: message.before(place.range.lowerBound, 3), of: Self.settling) { return .offer }
        guard let topic = moneyTopic(of: place) else {
            if givesBack(place) { return .refundAmount }
            if isOfTwelveMonths(place) { return .earnings12m }
            return isPrice(place) ? nil : .contractValue
        }
        let cue = message.cue(topic)
        if cue.contains(.paid) { return isPay(topic) ? .earned : offerOrValue(place) }
        if cue.contains(.escrow) { return .escrowAmount }
        if cue.contains(.balance) { return .balance }
        if cue.contains(.refund) {
            return message.nearest(.escrow, to: place.range, reach: 4) == nil ? .refundAmount : .escrowAmount
        }
        return cue.contains(.offer) ? .offer : earningsKey(place)
    }

    /// "I did not earn 1 cent".
    private func isDeniedPenny(_ place: CuedText.Place) -> Bool {
        guard case .money(let amount, currency: _) = place.kind, amount > 0, amount <= 1 else { return false }
        return message.isNegated(place.range.lowerBound)
    }

    /// "$100 is waiting in escrow", whatever was paid before.
    private func isInEscrow(_ place: CuedText.Place) -> Bool {
        let behind = message.behind(place.range.upperBound, 6)
        guard let escrow = behind.first(where: { message.isWord($0, in: Self.escrowWords) }) else { return false }
        return message.placeNumbers(in: behind.lowerBound..<escrow).isEmpty && !message.has(.refund, in: behind)
            && message.hasWord(in: escrow - 2..<escrow, of: Self.inside)
    }

    private static let inside = WordSet("in into")

    /// "He proposes to pay $200", "I would be paid $200".
    private func offerOrValue(_ place: CuedText.Place) -> SituationKey {
        let lead = message.before(place.range.lowerBound, 6)
        return message.has([.offer, .request], in: lead) || message.hasWord(in: lead, of: Self.settling)
            ? .offer : .contractValue
    }

    private static let settling = WordSet("settle")

    /// The nearest word that says what an amount is. "For $400, and he offers
    /// $150": a verb with an amount of its own says nothing of the one before.
    private func moneyTopic(of place: CuedText.Place) -> Int? {
        let topics: Cue = [.escrow, .refund, .offer, .earned, .balance, .paid]
        guard let nearest = message.nearest(topics, to: place.range, reach: 8) else { return nil }
        guard nearest >= place.range.upperBound, hasOwnAmount(nearest, besides: place) else { return nearest }
        return message.first(topics, in: message.before(place.range.lowerBound, 5))
    }

    /// "Escrow is $0" has its own amount, but "$80 escrow, $20 paid" is one list.
    private func hasOwnAmount(_ index: Int, besides place: CuedText.Place) -> Bool {
        let isSameClause = message.clause(index).range.contains(place.range.lowerBound)
        guard message.cue(index).isDisjoint(with: .escrow) || !isSameClause else { return false }
        let isBalance = message.cue(index).contains(.balance)
        return message.places[message.placeNumbers(in: message.behind(index + 1, 4))].contains {
            if case .count = $0.kind, isBalance { true } else { amount(at: $0) != nil }
        }
    }

    /// "He has paid me $800", but not "I paid" and "he has not paid".
    private func isPay(_ index: Int) -> Bool {
        let isToMe =
            message.cue(index + 1).contains(.me)
            || message.isWord(index - 1, in: Self.passive)
                && !message.placeNumbers(in: index + 1..<index + 2).isEmpty
        return message.word(index) == Self.paid && !message.isNegated(index)
            && !message.has(.planned, in: message.before(index, 3)) && isToMe
    }

    /// "I was paid", "I got paid".
    private static let passive = WordSet("was got been")

    private static let paid: PackedWord = "paid"

    /// "The fee is $8", "withdraw $100".
    private func isPrice(_ place: CuedText.Place) -> Bool {
        let range =
            message.before(place.range.lowerBound, 5).lowerBound..<message.behind(place.range.upperBound, 2).upperBound
        return message.hasWord(in: range, of: Self.prices)
            || message.hasWord(in: message.before(place.range.lowerBound, 8), of: Self.buying)
    }

    private static let buying = WordSet("bought buy buying spent spend")

    private static let prices = WordSet("fee fees connects withdraw withdrawal membership tax subscription")

    // MARK: Rates

    /// "He offers $20 an hour", "she wants to go down to $18 an hour".
    private func isProposed(_ place: CuedText.Place) -> Bool {
        let lead = message.before(place.range.lowerBound, 6)
        return message.has(.offer, in: lead) || message.has(.request, in: lead.suffixRange(3))
            || message.hasWord(in: lead, of: Self.down)
    }

    private static let down = WordSet("down lower reduce cut")

    /// "$25/hr", "$25 an hour", "a rate of $25", "hourly at $25", "hourly, $25".
    private func isHourlyRate(_ place: CuedText.Place) -> Bool {
        let start = place.range.lowerBound
        return message.has(.perHour, in: message.behind(place.range.upperBound, 2))
            || message.word(start - 2) == Self.rate
            || message.cue(start - 1).contains(.hourly)
            || message.sign(start - 1) == .comma && message.cue(start - 2).contains(.hourly)
            || message.word(start - 1) == Self.at && message.has(.hourly, in: message.before(start, 4))
    }

    private static let rate: PackedWord = "rate"
    private static let at: PackedWord = "at"
}
