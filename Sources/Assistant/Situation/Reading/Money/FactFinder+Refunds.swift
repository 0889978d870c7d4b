import Quantities

/// Money that is given or asked back.
extension FactFinder {
    /// "Give back $40", "give him $40 back".
    func givesBack(_ place: CuedText.Place) -> Bool {
        let window = message.before(place.range.lowerBound, 4)
        return message.hasWord(in: window, of: Self.backWords)
            || message.word(place.range.upperBound) == Self.back && message.hasWord(in: window, of: Self.givingMoney)
    }

    /// "He asks for the 60 euros he paid me": money that was paid is asked back.
    func isAskedBack(_ place: CuedText.Place) -> Bool {
        message.has(.request, in: message.before(place.range.lowerBound, 4))
            && message.hasWord(in: message.behind(place.range.upperBound, 2), of: Self.payers)
            && message.has(.paid, in: message.behind(place.range.upperBound, 3))
    }

    private static let payers = WordSet("he she they")

    /// "They took back a payment of $30".
    func isTakenBack(_ place: CuedText.Place) -> Bool {
        let window = message.before(place.range.lowerBound, 6)
        if message.hasWord(in: window.suffixRange(2), of: Self.taking) {
            let behind = message.behind(place.range.upperBound, 8)
            return behind.contains { message.word($0) == Self.back } || isFromMe(behind.lowerBound)
        }
        // "240 dollars have been taken out of my account".
        let behind = message.behind(place.range.upperBound, 5)
        if let verb = behind.first(where: { message.isWord($0, in: Self.taking) }),
            message.isWord(verb + 1, in: Self.sources)
        {
            return true
        }
        return message.hasWord(in: window, of: Self.taking) && window.contains { message.word($0) == Self.back }
    }

    /// "Upwork took $80 from me".
    private func isFromMe(_ index: Int) -> Bool {
        message.word(index) == Self.from && message.cue(index + 1).contains(.me)
    }

    private static let from: PackedWord = "from"
    private static let of: PackedWord = "of"
    private static let sources = WordSet("from out back away")
    private static let taking = WordSet("took take takes taken taking")
    private static let back: PackedWord = "back"
    private static let backWords = WordSet("back return returned")
    static let givingMoney = WordSet("give gave giving wants want asks asked demands send sent pay took take taken")

    private static let my = WordSet("my")

    /// "Give back 50% of it".
    private func isGivenBack(_ place: CuedText.Place) -> Bool {
        let lead = message.before(place.range.lowerBound, 4)
        return message.hasWord(in: lead, of: Self.giving) && message.hasWord(in: lead, of: Self.backWords)
    }

    private static let giving = WordSet("give gave giving given send sent pay")

    /// "Asks 70% of the escrow back".
    private func isPartBack(_ place: CuedText.Place) -> Bool {
        message.hasWord(in: message.before(place.range.lowerBound, 4), of: Self.givingMoney)
            && message.behind(place.range.upperBound, 7).contains { message.word($0) == Self.back }
            && message.word(place.range.upperBound) == Self.of
    }

    /// "He wants 40% of the $500 escrow".
    private func isShareOfMoney(_ place: CuedText.Place) -> Bool {
        message.word(place.range.upperBound) == Self.of
            && message.has(.escrow, in: message.behind(place.range.upperBound, 5))
            && message.has(.request, in: message.before(place.range.lowerBound, 3))
            && !message.has(.me, in: message.before(place.range.lowerBound, 3))
    }

    private static let returning = WordSet("return returned returning")

    /// "Give back half of it", "refund half".
    mutating func findHalfRefund() {
        for index in message.tokens.indices where message.word(index) == Self.half {
            let lead = message.before(index, 4)
            let isBack = message.hasWord(in: lead, of: Self.givingMoney) && isReturned(index, lead)
            if message.has(.refund, in: lead) || isBack { add(.refundPercent, .number(50), at: index..<index + 1) }
        }
    }

    private func isReturned(_ index: Int, _ lead: Range<Int>) -> Bool {
        message.hasWord(in: lead, of: Self.backWords)
            || message.behind(index + 1, 5).contains { message.word($0) == Self.back }
    }

    private static let half: PackedWord = "half"

    /// "A full refund", "refund everything".
    mutating func findFullRefund() {
        for index in message.tokens.indices where message.cue(index).contains(.refund) {
            let isFull = message.isWord(index - 1, in: Self.full) || message.isWord(index + 1, in: Self.everything)
            if isFull { add(.refundAmount, .text("full"), at: index - 1..<index + 1) }
        }
        findAllBack()
    }

    /// "Wants the full amount back", "wants everything back".
    private mutating func findAllBack() {
        for index in message.tokens.indices where message.word(index) == Self.back {
            let lead = message.before(index, 6)
            guard let verb = lead.first(where: { message.isWord($0, in: Self.givingMoney) }) else { continue }
            let object = verb + 1..<index
            guard message.hasWord(in: object, of: Self.whole), !message.has([.escrow, .milestone], in: object) else {
                continue
            }
            add(.refundAmount, .text("full"), at: object)
        }
    }

    private static let whole = WordSet("full whole entire everything all")

    private static let full = WordSet("full complete")
    private static let everything = WordSet("everything all")

    /// "A refund of 50%", "50% refund", "50% back".
    mutating func findRefundShare() {
        findHalfRefund()
        for place in message.places {
            guard case .percent(let share) = place.kind else { continue }
            let lead = message.before(place.range.lowerBound, 3)
            let around = lead.lowerBound..<message.behind(place.range.upperBound, 4).upperBound
            let isBack = message.word(place.range.upperBound) == Self.back && !message.has([.moved, .to], in: lead)
            guard !message.isWord(place.range.lowerBound - 1, in: Self.my) else { continue }
            let isGiven = isBack || isGivenBack(place) || isPartBack(place) || isShareOfMoney(place)
            if message.has(.refund, in: around) || isGiven || message.hasWord(in: lead, of: Self.returning) {
                add(.refundPercent, share, at: place)
            }
        }
    }
}
