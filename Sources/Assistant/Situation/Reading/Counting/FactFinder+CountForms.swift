import Quantities

/// What is written like a count of contracts, and what is none.
extension FactFinder {
    /// "3 more", "needs 5", "within 2": no count of what there is.
    func isOfRule(_ place: CuedText.Place) -> Bool {
        let lead = message.before(place.range.lowerBound, 2)
        return message.has([.more, .want], in: lead) || message.hasWord(in: lead, of: Self.rules)
    }

    private static let rules = WordSet("within every per least minimum required requires needs than")

    /// "One of my jobs", "one job for $20": which one is told, not how many
    /// there are.
    func isPicked(_ place: CuedText.Place, _ noun: Int) -> Bool {
        message.word(place.range.upperBound) == Self.ofWord || message.isWord(noun + 1, in: Self.telling)
            || message.isWord(place.range.lowerBound - 1, in: Self.telling)
    }

    /// "I have one contract", "only one job".
    func isOnlyOne(_ place: CuedText.Place) -> Bool {
        let lead = message.before(place.range.lowerBound, 3)
        return message.has(.had, in: lead) || message.hasWord(in: lead, of: Self.only)
    }

    private static let only = WordSet("only just did done single finished completed")
    private static let telling = WordSet("of for with worth where that which who from at on in")
    static let ofWord: PackedWord = "of"

    /// "My score went to 87 and": a score, unless a noun follows.
    func isScore(_ count: Double, _ place: CuedText.Place) -> Bool {
        count >= 10 && count <= 100 && isBoundToScore(place)
    }

    /// "A good one": no count.
    func isPronoun(_ place: CuedText.Place) -> Bool {
        place.quantity.kind == .count(1) && message.word(place.range.lowerBound) == Self.one
            && !message.cue(place.range.lowerBound - 1).isDisjoint(with: [.good, .bad, .idle, .open, .paused])
    }

    private static let one: PackedWord = "one"

    /// "Not one bad review": none.
    func isDenied(_ count: Double, _ place: CuedText.Place) -> Bool {
        count == 1 && message.cue(place.range.lowerBound - 1).contains(.not)
    }
}
