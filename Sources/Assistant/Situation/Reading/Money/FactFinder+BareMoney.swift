import Quantities

/// Amounts of money without a currency.
extension FactFinder {
    /// An amount with its currency, or a bare number that is paid, offered or refunded.
    func amount(at place: CuedText.Place) -> Double? {
        switch place.kind {
        case .money(let amount, currency: _): amount
        case .count(let amount): isBareMoney(place) ? amount : nil
        case .fraction(let part, whole: _): isBareMoney(place) ? part : nil
        default: nil
        }
    }

    /// "Release 480 for the app", "refund 40 of 100", "go down to 18 per hour".
    func isBareMoney(_ place: CuedText.Place) -> Bool {
        guard hasAmountSize(place) else { return false }
        return isHourlyPrice(place) || isPaid(place) || isAfterFees(place) || isNamedAmount(place)
            || isWhole(place) { if case .money = $0.kind { true } else { false } }
            || message.has(.earned, in: message.sentence(place.range.lowerBound)) && isOfTwelveMonths(place)
                && !isFollowedByOwnNoun(place)
    }

    /// Smaller numbers are counts of contracts, or hours.
    private func hasAmountSize(_ place: CuedText.Place) -> Bool {
        switch place.kind {
        case .count(let amount): amount >= (isOfHour(place) ? 1 : Self.leastBareMoney)
        case .fraction(_, let whole): whole >= Self.leastBareMoney
        default: false
        }
    }

    private func isOfHour(_ place: CuedText.Place) -> Bool {
        isHourlyPrice(place) || isHourlyAt(place) || isLoweredTo(place)
    }

    /// Whether a verb of paying has the number as its object.
    private func isPaid(_ place: CuedText.Place) -> Bool {
        let lead = message.before(place.range.lowerBound, 4)
        guard let verb = lead.last(where: { message.isWord($0, in: Self.payVerbs) }) else { return false }
        let isObject = (verb + 1..<place.range.lowerBound).allSatisfy {
            message.isWord($0, in: Self.receivers) || message.cue($0).contains(.client)
        }
        return isObject && !isFollowedByOwnNoun(place)
    }

    /// "A budget of 300", "worth 250", "a rate of 30", "send back 45", "12k earned".
    private func isNamedAmount(_ place: CuedText.Place) -> Bool {
        let start = place.range.lowerBound
        if message.isWord(place.range.upperBound, in: Self.earned) { return amountIsLarge(place) }
        if isFixedPrice(place) { return true }
        guard !isFollowedByOwnNoun(place) else { return false }
        if message.isWord(start - 1, in: Self.worth) { return true }
        if message.word(place.range.upperBound) == Self.backWord {
            return message.hasWord(in: start - 4..<start, of: Self.givingMoney)
        }
        if message.word(start - 1) == Self.forWord { return message.isWord(start - 2, in: Self.settle) }
        if message.word(start - 1) == Self.backWord {
            return message.hasWord(in: start - 4..<start, of: Self.givingMoney)
        }
        if message.isWord(start - 1, in: Self.making) { return amountIsLarge(place) }
        if isHourlyAt(place) || isLoweredTo(place) { return true }
        return message.isWord(start - 1, in: Self.linking) && message.isWord(start - 2, in: Self.amountNames)
    }

    /// "300 fixed", "fixed price 300", but not "30 fixed price jobs".
    private func isFixedPrice(_ place: CuedText.Place) -> Bool {
        let (start, end) = (place.range.lowerBound, place.range.upperBound)
        guard message.cue(end).isDisjoint(with: [.job, .client]), message.sign(start - 1) != .hyphen else {
            return false
        }
        if message.cue(end).contains(.fixed) { return !message.has([.job, .client], in: message.behind(end + 1, 3)) }
        var before = start - 1
        if message.sign(before) == .comma { before -= 1 }
        if message.isWord(before, in: Self.prices) { before -= 1 }
        return message.cue(before).contains(.fixed) && message.word(end) == nil
    }

    /// "An hourly contract at 18".
    func isHourlyAt(_ place: CuedText.Place) -> Bool {
        let start = place.range.lowerBound
        return message.isWord(start - 1, in: Self.at) && message.has(.hourly, in: message.before(start, 8))
            && !message.has(.score, in: message.before(start, 4)) && !isFollowedByOwnNoun(place)
    }

    private static let at = WordSet("at")

    /// "He wants to edit the milestone down to 400", but not "it lowers my score to 80".
    func isLoweredTo(_ place: CuedText.Place) -> Bool {
        let start = place.range.lowerBound
        guard message.cue(start - 1).contains(.to) else { return false }
        let lead = message.before(start, 8)
        return message.hasWord(in: lead, of: Self.lowering) && !message.has(.score, in: lead)
            && (message.has([.milestone, .perHour], in: message.sentence(start).lowerBound..<start)
                || message.hasWord(in: lead, of: Self.amountNames))
    }

    private static let lowering = WordSet("lower reduce cut edit down lowered reduced")

    private static let prices = WordSet("price")
    private static let forWord: PackedWord = "for"
    private static let settle = WordSet("settle settling")

    private func amountIsLarge(_ place: CuedText.Place) -> Bool {
        if case .count(let amount) = place.kind { amount >= Self.leastSum } else { false }
    }

    private static let leastSum = 500.0
    private static let earned = WordSet("earned")
    private static let worth = WordSet("worth")
    private static let backWord: PackedWord = "back"
    private static let making = WordSet("made make")
    private static let linking = WordSet("of is was")
    private static let amountNames = WordSet(
        "budget price rate value worth payment sum refund amount milestone project contract")

    /// "18 per hour", "25 an hour".
    func isHourlyPrice(_ place: CuedText.Place) -> Bool {
        let end = place.range.upperBound
        guard message.isWord(end, in: Self.per) || message.sign(end) == .slash else { return false }
        return message.isWord(end + 1, in: Self.hours)
    }

    /// "216 after fees", "85.50 net".
    func isAfterFees(_ place: CuedText.Place) -> Bool {
        let behind = message.behind(place.range.upperBound, 2)
        let before = place.range.lowerBound - 1
        if message.isWord(before, in: Self.fees), message.isWord(before - 1, in: Self.after) { return true }
        let lead = message.before(place.range.lowerBound, 8)
        if let after = lead.first(where: { message.isWord($0, in: Self.after) }),
            message.hasWord(in: after + 1..<after + 4, of: Self.fees)
        {
            return true
        }
        if message.isWord(behind.lowerBound, in: Self.net) { return true }
        return message.isWord(behind.lowerBound, in: Self.after)
            && message.hasWord(in: message.behind(place.range.upperBound, 4), of: Self.fees)
    }

    /// "Release 480", "release 480 for it"; "paid 30 invoices" counts invoices.
    private func isFollowedByOwnNoun(_ place: CuedText.Place) -> Bool {
        guard message.word(place.range.upperBound) != nil else { return false }
        return !message.isWord(place.range.upperBound, in: Self.afterAmounts)
    }

    private static let leastBareMoney = 20.0
    private static let per = WordSet("per an")
    private static let hours = WordSet("hour hr h")
    private static let net = WordSet("net")
    private static let after = WordSet("after")
    private static let fees = WordSet("fees fee")
    private static let payVerbs = WordSet(
        "release releases released releasing refund refunds refunded refunding pay pays paid paying owe owes owed"
            + " charged charge offer offers ofers offered proposes proposed return returned earned")
    private static let receivers = WordSet("me him her them us back another only just about the a")
    private static let afterAmounts = WordSet(
        "for and but or of out to from back in instead when so because as if he she i they now already upfront"
            + " before after at without while on via into by although though yet then which that it here so was is")

    // MARK: Parts of amounts

    /// "40 of 100 USD", "half of $200": what the part is taken from.
    func isWholeAmount(_ place: CuedText.Place) -> Bool { isWhole(place) { amount(at: $0) != nil } }

    /// Whether a part of a kind is taken from an amount: "$40 of the 100", "$40 back out of 100".
    private func isWhole(_ place: CuedText.Place, ofPart isPart: (CuedText.Place) -> Bool) -> Bool {
        var before = place.range.lowerBound - 1
        while message.isWord(before, in: Self.owners) { before -= 1 }
        guard message.word(before) == Self.ofWord else { return false }
        if message.isWord(before - 1, in: Self.half), case .money = place.kind { return true }
        while message.isWord(before - 1, in: Self.between) { before -= 1 }
        let part = message.places[message.placeNumbers(in: before - 3..<before)].last
        return part.map { isPart($0) && $0.range.upperBound == before } ?? false
    }

    private static let owners = WordSet("the my his her their our total agreed full")
    private static let between = WordSet("out back")
    private static let half = WordSet("half")

    /// "Refund 40 of 100": the 100. "He offers 200 of the 500 in escrow": the 500 are the escrow.
    mutating func addWhole(of place: CuedText.Place) {
        guard case .fraction(let part, let whole) = place.kind else { return }
        if isInEscrow(place) {
            let lead = message.before(place.range.lowerBound, 5)
            if message.has(.offer, in: lead) { add(.offer, part, at: place) }
            if message.has(.refund, in: lead) || givesBack(place) { add(.refundAmount, part, at: place) }
            return add(.escrowAmount, whole, at: place)
        }
        add(.contractValue, whole, at: place)
    }
}
