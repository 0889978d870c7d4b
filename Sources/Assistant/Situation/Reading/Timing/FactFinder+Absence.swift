import Quantities

/// How long the asker was away.
extension FactFinder {
    /// "Ten months off".
    func isBreak(_ place: CuedText.Place) -> Bool { message.word(place.range.upperBound) == Self.off }

    private static let off: PackedWord = "off"

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
