import Quantities

/// Money that is given or asked back.
extension FactFinder {
    /// "Give back $40", "give him $40 back".
    func givesBack(_ place: CuedText.Place) -> Bool {
        let window = message.before(place.range.lowerBound, 4)
        return message.hasWord(in: window, of: Self.backWords)
            || message.word(place.range.upperBound) == Self.back && message.hasWord(in: window, of: Self.giving)
    }

    /// "They took back a payment of $30".
    func isTakenBack(_ place: CuedText.Place) -> Bool {
        let window = message.before(place.range.lowerBound, 6)
        return message.hasWord(in: window, of: Self.taking) && window.contains { message.word($0) == Self.back }
    }

    private static let taking = WordSet("took take takes taken taking")
    private static let back: PackedWord = "back"
    private static let backWords = WordSet("back return returned")
    private static let giving = WordSet("give gave giving wants want asks asked demands send sent pay took take taken")

    /// "A full refund", "refund everything".
    mutating func findFullRefund() {
        for index in message.tokens.indices where message.cue(index).contains(.refund) {
            let isFull = message.isWord(index - 1, in: Self.full) || message.isWord(index + 1, in: Self.everything)
            if isFull { add(.refundAmount, .text("full"), at: index - 1..<index + 1) }
        }
    }

    private static let full = WordSet("full complete")
    private static let everything = WordSet("everything all")

    /// "A refund of 50%", "50% refund", "50% back".
    mutating func findRefundShare() {
        for place in message.places {
            guard case .percent(let share) = place.kind else { continue }
            let lead = message.before(place.range.lowerBound, 3)
            let around = lead.lowerBound..<message.behind(place.range.upperBound, 4).upperBound
            let isBack = message.word(place.range.upperBound) == Self.back && !message.has([.moved, .to], in: lead)
            if message.has(.refund, in: around) || isBack { add(.refundPercent, share, at: place) }
        }
    }
}
