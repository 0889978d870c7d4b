import Quantities

/// How far the words reach that speak of a count.
extension FactFinder {
    /// The words behind a count that speak of it: up to the next count, comma
    /// or stop.
    func scope(behind number: Int) -> Range<Int> {
        let start = message.places[number].range.upperBound
        guard start > 0, start < message.tokens.count else { return start..<start }
        if message.sign(start) == .comma {
            // "One, where the client was angry".
            guard message.isWord(start + 1, in: Self.relatives) else { return start..<start }
            return start + 1..<message.behind(start + 2, 8).upperBound
        }
        var end = message.behind(start, 12).upperBound
        if message.word(end) == Self.because { end = max(end, message.behind(end + 1, 8).upperBound) }
        if isStillAsleep(end) { end = message.behind(end + 1, 3).upperBound }
        if let stop = (start..<end).first(where: isNewGroup) { end = stop }
        // Only places within reach: a text may be one long list of counts.
        let within = message.places[(number + 1)...].prefix { $0.range.lowerBound < end }
        if let next = within.first(where: { $0.range.lowerBound >= start && endsScope($0) }) {
            end = min(end, max(start, next.range.lowerBound))
        }
        return start..<max(start, end)
    }

    private func endsScope(_ place: CuedText.Place) -> Bool {
        switch place.kind {
        case .count(let count): count > 0 && !isOutOf(place)
        case .fraction, .percent, .ordinal: true
        default: false
        }
    }

    /// "I finished 12", "positive: 5": the outcome stands before the count.
    func outcomeBefore(_ place: CuedText.Place) -> CountedOutcome? {
        let reach = message.cue(place.range.lowerBound - 1).contains(.all) ? 6 : 3
        let outcome = message.outcome(in: message.before(place.range.lowerBound, reach))
        // "I had a good talk with 2 clients".
        let isOfTalk = message.isWord(place.range.lowerBound - 1, in: Self.prepositions)
        return isOfTalk && (outcome == .good || outcome == .bad) ? nil : outcome
    }

    func isAdjacent(_ outcomes: [CountedOutcome], in scope: Range<Int>) -> Bool {
        // "50 employees and good reviews" counts employees.
        let isOfOther = message.cue(scope.lowerBound).isEmpty && message.word(scope.lowerBound + 1) == Self.and
        return !outcomes.isEmpty && !isOfOther && message.outcome(in: scope.prefixRange(4)) != nil
    }

    /// "8 of my 9 jobs went well, one was angry": the noun was said before.
    func isPartOfKnown(_ count: Double, _ outcomes: [CountedOutcome]) -> Bool {
        guard !outcomes.isEmpty, let whole = stated(.total) ?? stated(.completed) ?? stated(.open) else { return false }
        return count <= whole
    }

    private static let prepositions = WordSet("with for to")
    private static let because: PackedWord = "because"
    private static let relatives = WordSet("where whose who which")

    /// "Two are open but asleep".
    private func isStillAsleep(_ index: Int) -> Bool {
        message.word(index) == Self.but && message.has(.idle, in: index + 1..<index + 3)
    }

    private static let but: PackedWord = "but"

    /// "And all of them", "and every client", "or he leaves".
    private func isNewGroup(_ index: Int) -> Bool {
        if message.word(index) == Self.or { return message.isWord(index + 1, in: Self.subjects) }
        guard message.word(index) == Self.and else { return false }
        let isOneMore =
            message.isWord(index + 1, in: Self.articles) && !message.cue(index + 2).isDisjoint(with: Self.kinds)
        return isOneMore || message.isWord(index + 1, in: Self.groups)
    }

    private static let and: PackedWord = "and"
    private static let or: PackedWord = "or"
    private static let subjects = WordSet("he she they i else it we")
    private static let articles = WordSet("a an")
    private static let kinds: Cue = [.good, .bad, .idle, .open, .paused]
    private static let groups = WordSet("all every each everyone everything that another")
}
