import Quantities

/// Whether the contract paid anything.
extension FactFinder {
    mutating func findPay() {
        findDeniedPay()
        findRefusedPay()
        findMoneyReceived()
        for index in message.tokens.indices where message.cue(index).contains(.paid) || isOfEarnings(index) {
            guard !isCounted(index), message.word(index - 1) != Self.i, !isOtherPay(index), !isPrice(index) else {
                continue
            }
            if message.isNegated(index) || message.word(index) == Self.unpaid {
                if message.word(index) != Self.pay || isPast(index) {
                    add(.hasEarnings, .flag(false), at: index..<index + 1)
                }
            } else if isDidGet(index) {
                add(.hasEarnings, .flag(true), at: index..<index + 1)
            } else if !isOnlyAsked(index),
                hasHappened(index) || isReceived(index) || message.word(index - 1) == Self.did
            {
                add(.hasEarnings, .flag(true), at: index..<index + 1)
            }
        }
        findEarned()
    }

    /// "Without paying the last hours": of the others nothing is said.
    private func isOtherPay(_ index: Int) -> Bool {
        if message.word(index) == Self.paying { return !message.cue(index + 1).contains(.me) }
        // "Who pays me?"
        if isAskedWho(index) || isOfOneAmongSome(index) { return true }
        // "He paid 3 others", "he paid the other designer".
        let objects = message.behind(index + 1, 4)
        guard !message.cue(index + 1).contains(.me) else { return false }
        return message.isWord(index + 1, in: Self.nobody)
            || message.hasWord(in: objects, of: Self.others)
                && message.hasWord(in: message.before(index, 3), of: Self.payers)
    }

    /// "Who pays me?", but not "the client who paid".
    private func isAskedWho(_ index: Int) -> Bool {
        guard message.isWord(index - 1, in: Self.askers) else { return false }
        return message.word(index - 2) == nil || message.isWord(index - 2, in: Self.joining)
    }

    private static let joining = WordSet("and or so but then know wonder")

    /// "One pays and one sleeps".
    private func isOfOneAmongSome(_ index: Int) -> Bool {
        message.word(index - 1) == Self.one && !message.isWord(index - 2, in: Self.pointing)
    }

    private static let one: PackedWord = "one"
    private static let pointing = WordSet("this that the last first")
    private static let askers = WordSet("who what which whoever")
    private static let nobody = WordSet("nobody none everybody everyone others someone somebody")
    private static let others = WordSet("others freelancers designer writer developer translator freelancer another")

    /// "Does a paid test count?", "are these hours paid?": nobody says that they were.
    private func isOnlyAsked(_ index: Int) -> Bool {
        guard message.isQuestion(index) else { return false }
        if message.isWord(index - 1, in: Self.articles) { return true }
        let lead = message.before(index, 4)
        let hasPayer = message.cue(index - 1).contains(.client) || message.isWord(index - 1, in: Self.payers)
        return !hasPayer && !message.hasWord(in: lead, of: Self.perfect)
    }

    private static let articles = WordSet("a any")
    private static let payers = WordSet("he she they upwork")
    private static let perfect = WordSet("has have had was were been got did already didn't hasn't wasn't haven't not")

    /// "The job pays 250", "he pays 18 an hour": what it will pay.
    private func isPrice(_ index: Int) -> Bool {
        guard message.word(index) == Self.pays else { return false }
        if message.cue(index - 1).contains(.job) || message.hasWord(in: index + 1..<index + 5, of: Self.hour) {
            return true
        }
        return message.places[message.placeNumbers(in: index + 1..<index + 3)].contains { amount(at: $0) != nil }
    }

    private static let hour = WordSet("hour")
    /// "He refuses to pay".
    private mutating func findRefusedPay() {
        for index in message.tokens.indices where message.word(index) == Self.pay {
            guard message.hasWord(in: message.before(index, 2), of: Self.refusing), message.word(index + 1) == nil
            else {
                continue
            }
            add(.hasEarnings, .flag(false), at: index - 1..<index + 1)
        }
    }

    /// "I did get paid".
    private func isDidGet(_ index: Int) -> Bool {
        message.isWord(index - 1, in: Self.get) && message.word(index - 2) == Self.did && !message.isQuestion(index)
    }

    private static let get = WordSet("get")
    private static let refusing = WordSet("refuses refused refusing")

    /// "I got the money", "the payment came through".
    private mutating func findMoneyReceived() {
        for index in message.tokens.indices where message.isWord(index, in: Self.payments) {
            let lead = message.before(index, 4)
            let isGot = message.word(index) == Self.money && message.hasWord(in: lead, of: Self.receiving)
            let isThere = message.isWord(index + 1, in: Self.arriving) && message.isWord(index + 2, in: Self.arrived)
            guard isGot || isThere, !message.has([.not, .planned], in: lead), !message.isQuestion(index) else {
                continue
            }
            add(.hasEarnings, .flag(true), at: index..<index + 1)
        }
    }

    private static let payments = WordSet("money payment")
    private static let money: PackedWord = "money"
    private static let arriving = WordSet("came has went is")
    private static let arrived = WordSet("through arrived in already")
    private static let pays: PackedWord = "pays"
    private static let paying: PackedWord = "paying"

    /// What earned something has earnings.
    private mutating func findEarned() {
        guard !knows(.hasEarnings), let earned = stated(.earned) ?? stated(.netEarnings), earned > 0 else { return }
        let place = message.places.first {
            if case .money(earned, currency: _) = $0.kind { true } else { false }
        }
        if let place { add(.hasEarnings, .flag(true), at: place.range) }
    }

    /// "He did not pay".
    private func isPast(_ index: Int) -> Bool { message.hasWord(in: message.before(index, 3), of: Self.pastDenials) }

    private static let pastDenials = WordSet("did didn't didnt")

    private func isOfEarnings(_ index: Int) -> Bool { message.word(index) == Self.earnings }

    /// "I received the payment", "it has earnings".
    private func isReceived(_ index: Int) -> Bool {
        if isOfEarnings(index) { return message.hasWord(in: message.before(index, 3), of: Self.holding) }
        return message.hasWord(in: message.before(index, 3), of: Self.receiving)
            && !message.has(.planned, in: message.before(index, 5))
    }

    private static let earnings: PackedWord = "earnings"
    private static let holding = WordSet("has have had with were are past some")
    private static let receiving = WordSet("received got gotten")

    /// "Not one dollar was ever paid": the denial stands at the money, not at
    /// the verb.
    private mutating func findDeniedPay() {
        for index in message.tokens.indices where message.isWord(index, in: Self.moneyWords) || isNothingEarned(index) {
            guard !isCounted(index),
                message.has(.not, in: message.before(index, 3)) || message.word(index + 1) == Self.nothing,
                hasPayVerb(index)
            else { continue }
            add(.hasEarnings, .flag(false), at: index..<index + 1)
        }
    }

    /// "0 earned", "received nothing".
    private func isNothingEarned(_ index: Int) -> Bool {
        if message.cue(index).contains(.earned), message.word(index + 1) == Self.nothing { return true }
        if message.word(index) == Self.earn, message.has(.not, in: message.before(index, 2)) { return true }
        return message.isWord(index, in: Self.earnedWords) && message.cue(index - 1).contains(.not)
    }

    /// "No money was paid", "no earnings".
    private func hasPayVerb(_ index: Int) -> Bool {
        message.cue(index).contains(.earned) || message.has([.paid, .earned], in: message.nearClause(index))
            || message.hasWord(in: message.behind(index + 1, 4), of: Self.hands)
            || message.hasWord(in: message.before(index, 4), of: Self.getting)
            || message.isWord(index, in: Self.pennies)
    }

    /// "No money has changed hands."
    private static let earn: PackedWord = "earn"
    private static let hands = WordSet("hands exchanged transferred")
    private static let getting = WordSet("get got getting see saw seen received")
    /// "Not a cent so far" needs no verb.
    private static let pennies = WordSet("cent penny dime")
    private static let earnedWords = WordSet("earned earnings made")
    private static let moneyWords = WordSet("dollar dollars cent cents penny dime money earnings")

    private static let i: PackedWord = "i"
    private static let pay: PackedWord = "pay"
    private static let did: PackedWord = "did"
    private static let unpaid: PackedWord = "unpaid"
    private static let nothing: PackedWord = "nothing"

    /// "Two contracts never paid" is a count of contracts, not the one in
    /// question.
    private func isCounted(_ index: Int) -> Bool {
        guard knows(.noEarnings) else { return false }
        return message.placeNumbers(in: message.nearClause(index)).contains(where: countedPlaces.contains)
    }
}
