import Quantities

/// What an amount of money is.
extension FactFinder {
    mutating func findMoney() {
        var values: [(Double, CuedText.Place)] = []
        for place in message.places {
            guard let amount = amount(at: place), let key = key(ofMoneyAt: place) else { continue }
            if case .fraction = place.kind, isInEscrow(place) {
                addWhole(of: place)
                continue
            }
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
        if isWholeAmount(place) || isAgreed(place) { return .contractValue }
        if isLoweredTo(place) { return .offer }
        if isInEscrow(place) { return .escrowAmount }
        if isTakenBack(place) || isAskedBack(place) { return .refundAmount }
        if message.hasWord(in: message.before(place.range.lowerBound, 3), of: Self.settling) { return .offer }
        if isReceived(place) { return earningsKey(place) }
        guard let topic = moneyTopic(of: place), !isMadeByOthers(topic) else {
            if givesBack(place) { return .refundAmount }
            if isOfTwelveMonths(place) { return .earnings12m }
            return isPrice(place) ? nil : .contractValue
        }
        let cue = message.cue(topic)
        if cue.contains(.paid), isOwnCost(topic) { return nil }
        if cue.contains(.paid) { return isPay(topic) ? .earned : offerOrValue(place) }
        if cue.contains(.escrow) { return .escrowAmount }
        if cue.contains(.balance) { return .balance }
        if cue.contains(.refund) {
            return message.nearest(.escrow, to: place.range, reach: 4) == nil ? .refundAmount : .escrowAmount
        }
        return cue.contains(.offer) ? .offer : earningsKey(place)
    }

    /// "I paid $40 for a stock photo", unless a client tells what he paid a freelancer.
    private func isOwnCost(_ topic: Int) -> Bool {
        message.word(topic) == Self.paid && message.isWord(topic - 1, in: Self.writers)
            && !message.isWord(topic + 1, in: Self.payees)
            && !message.has([.job, .milestone, .escrow, .freelancer], in: message.sentence(topic))
    }

    private static let writers = WordSet("i i've")
    private static let payees = WordSet("him her them")

    /// "He made the milestone for $100" earned nothing.
    private func isMadeByOthers(_ topic: Int) -> Bool {
        message.word(topic) == Self.made && message.hasWord(in: message.before(topic, 2), of: Self.otherSide)
    }

    private static let made: PackedWord = "made"

    /// "The agreed $90".
    private func isAgreed(_ place: CuedText.Place) -> Bool {
        message.isWord(place.range.lowerBound - 1, in: Self.agreed)
    }

    private static let agreed = WordSet("agreed original")

    /// "I got $90 from it".
    private func isReceived(_ place: CuedText.Place) -> Bool {
        let lead = message.before(place.range.lowerBound, 4)
        guard let verb = lead.last(where: { message.isWord($0, in: Self.receiving) }) else { return false }
        let isOwn = message.has(.me, in: message.before(verb, 2)) || message.clause(verb).range.lowerBound == verb
        return isOwn && !message.has([.offer, .not, .planned], in: lead)
            && !message.has(.offer, in: message.behind(place.range.upperBound, 4))
            && message.hasWord(in: message.behind(place.range.upperBound, 2), of: Self.sources)
    }

    private static let receiving = WordSet("got get")
    private static let sources = WordSet("from out for on")

    /// "I did not earn 1 cent".
    private func isDeniedPenny(_ place: CuedText.Place) -> Bool {
        guard case .money(let amount, currency: _) = place.kind, amount > 0, amount <= 1 else { return false }
        return message.isNegated(place.range.lowerBound)
    }

    /// "$100 is waiting in escrow", whatever was paid before.
    func isInEscrow(_ place: CuedText.Place) -> Bool {
        let behind = message.behind(place.range.upperBound, 6)
        guard let escrow = behind.first(where: { message.isWord($0, in: Self.escrowWords) }) else { return false }
        return message.placeNumbers(in: behind.lowerBound..<escrow).isEmpty && !message.has(.refund, in: behind)
            && message.hasWord(in: escrow - 2..<escrow, of: Self.inside)
    }

    private static let inside = WordSet("in into")

    /// "He proposes to pay $200", "I would be paid $200".
    private func offerOrValue(_ place: CuedText.Place) -> SituationKey {
        let lead = message.before(place.range.lowerBound, 6)
        let isLess =
            message.hasWord(in: lead, of: Self.only) && message.hasWord(in: lead, of: Self.otherSide)
            && message.has([.planned, .want], in: lead)
        return message.has([.offer, .request], in: lead) || message.hasWord(in: lead, of: Self.settling) || isLess
            ? .offer : .contractValue
    }

    /// "She will pay only $100".
    private static let only = WordSet("only just")
    private static let otherSide = WordSet("he she they client he'll she'll they'll")
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
            || message.isWord(index - 1, in: Self.payers) && !message.placeNumbers(in: index + 1..<index + 2).isEmpty
            || message.isWord(index - 1, in: Self.passive)
                && !message.placeNumbers(in: index + 1..<index + 2).isEmpty
        return message.word(index) == Self.paid && !message.isNegated(index)
            && !message.has(.planned, in: message.before(index, 3)) && isToMe
    }

    private static let payers = WordSet("he she they already has client")

    /// "I was paid", "I got paid".
    private static let passive = WordSet("was got been")

    private static let paid: PackedWord = "paid"

    /// "The fee is $8", "withdraw $100".
    private func isPrice(_ place: CuedText.Place) -> Bool {
        let range =
            message.before(place.range.lowerBound, 5).lowerBound..<message.behind(place.range.upperBound, 2).upperBound
        return message.hasWord(in: range, of: Self.prices) || isHabit(place)
            || message.hasWord(in: message.before(place.range.lowerBound, 8), of: Self.buying)
            || isRequirement(place)
    }

    /// "Do I need 4 clients, 12 weeks or $1000?"
    private func isRequirement(_ place: CuedText.Place) -> Bool {
        let sentence = message.sentence(place.range.lowerBound)
        return message.isQuestion(place.range.lowerBound)
            && message.hasWord(in: sentence.lowerBound..<place.range.lowerBound, of: Self.needing)
    }

    private static let needing = WordSet("need needs required require")

    /// "Small jobs, ten dollars mostly".
    private func isHabit(_ place: CuedText.Place) -> Bool {
        let (start, end) = (place.range.lowerBound, place.range.upperBound)
        return message.hasWord(in: start - 2..<start, of: Self.habits)
            || message.hasWord(in: end..<end + 2, of: Self.habits) || message.isWord(end, in: Self.spent)
            || message.isWord(start - 1, in: Self.below) || message.hasWord(in: message.behind(end, 4), of: Self.asides)
            || message.hasWord(in: start - 7..<start, of: Self.usual) || isPerMonth(end)
    }

    /// "$400 a month": no contract is worth that.
    private func isPerMonth(_ index: Int) -> Bool {
        message.isWord(index, in: Self.each) && message.isWord(index + 1, in: Self.spans)
    }

    private static let each = WordSet("a per each every")
    private static let spans = WordSet("day week month year")
    /// "Jobs under $30 count the same".
    private static let below = WordSet("under below")
    /// "$50 more", "$10 as a coupon", "$30 myself".
    private static let asides = WordSet("more extra coupon myself transfer")
    private static let spent = WordSet("spent rent")
    private static let usual = WordSet(
        "usual usually normally typically rent salary loan debt cost costs lost lose need needs rather bank coupon"
            + " paypal payoneer someone somebody myself")

    private static let habits = WordSet("mostly usually typically normally often")

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
            || isHourlyAt(place) || isPriceOfHours(start)
    }

    /// "20 hours at $30", "12 hrs x $25".
    private func isPriceOfHours(_ start: Int) -> Bool {
        message.isWord(start - 1, in: Self.multiplying) && isHours(endingAt: start - 1)
    }

    private func isHours(endingAt end: Int) -> Bool {
        message.places[message.placeNumbers(in: end - 3..<end)].contains {
            if case .duration(_, unit: .hour) = $0.kind { $0.range.upperBound == end } else { false }
        }
    }

    private static let multiplying = WordSet("at x times à")

    private static let rate: PackedWord = "rate"
}
