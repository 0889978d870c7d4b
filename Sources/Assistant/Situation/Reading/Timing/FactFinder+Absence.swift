import Quantities

/// How long the asker was away.
extension FactFinder {
    /// "Ten months off".
    func isBreak(_ place: CuedText.Place) -> Bool { message.word(place.range.upperBound) == Self.off }

    private static let off: PackedWord = "off"

    /// "Leave it open", "right away": nobody was absent.
    func isNoAbsence(_ index: Int) -> Bool {
        guard message.cue(index) == .away || message.cue(index) == [.away, .had] else { return false }
        if message.word(index) == Self.leave { return !message.isWord(index - 1, in: Self.beforeLeave) }
        return message.word(index) == Self.away && message.isWord(index - 1, in: Self.beforeAway)
    }

    private static let leave: PackedWord = "leave"
    private static let away: PackedWord = "away"
    private static let beforeLeave = WordSet("on maternity paternity parental sick medical study unpaid took a my")
    private static let beforeAway = WordSet("right straight it them badge go goes went walk walked taken throw")

    /// "I was inactive", "I was not on the platform".
    func isAskerAway(_ topic: Cue, at index: Int) -> Bool {
        let lead = message.before(index, 4)
        let isOwn = lead.contains { message.isWord($0, in: Self.writers) && message.isWord($0 + 1, in: Self.being) }
        if topic.contains(.platform), message.hasWord(in: message.before(index, 3), of: Self.leaving) { return true }
        if topic.contains(.platform) { return message.isNegated(index) && isOwn }
        return topic.contains(.idle) && isOwn
    }

    private static let leaving = WordSet("left quit leaving away absent")
    private static let writers = WordSet("i i've i'm")
    private static let being = WordSet("was am been wasn't haven't have not inactive couldn't can't didn't could did")
}
