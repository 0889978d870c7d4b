import Quantities

/// Lengths of time whose own phrase says of what they are.
extension FactFinder {
    /// What a length tells by the words right before it.
    func ownKey(of length: Length, _ place: CuedText.Place) -> SituationKey? {
        if isLastWord(place) { return length.isLong ? .monthsIdle : .daysSilent }
        if isMember(place) { return .daysOnPlatform }
        return isReleased(place) ? .daysSinceApproval : nil
    }

    /// "His last message is from ten days ago", "I last heard from her 3 weeks ago".
    private func isLastWord(_ place: CuedText.Place) -> Bool {
        guard hasPassed(place) else { return false }
        let lead = message.before(place.range.lowerBound, 8)
        guard let last = lead.last(where: { message.isWord($0, in: Self.last) }) else { return false }
        let isAnswer = message.cue(last + 1).contains(.answer)
        return isAnswer
            && (message.hasWord(in: last - 2..<last, of: Self.others)
                || message.isWord(last + 2, in: Self.coming) && message.word(last - 1) != Self.my)
    }

    private static let last = WordSet("last latest")
    private static let others = WordSet("his her their he she they client's client")
    private static let my: PackedWord = "my"
    private static let coming = WordSet("from came was is")

    /// "Member for ten weeks", "I'm here for 60 days".
    private func isMember(_ place: CuedText.Place) -> Bool {
        let start = place.range.lowerBound
        if hasPassed(place), message.hasWord(in: message.before(start, 4), of: Self.joining) {
            return !message.has(.client, in: message.before(start, 6))
        }
        guard message.isWord(start - 1, in: Self.for), message.isWord(start - 2, in: Self.members) else { return false }
        return !message.has(.client, in: message.sentence(start))
    }

    private static let `for` = WordSet("for since")
    private static let joining = WordSet("joined registered signed")
    private static let members = WordSet("member here registered")

    /// "The money was released twelve days ago".
    private func isReleased(_ place: CuedText.Place) -> Bool {
        let lead = message.before(place.range.lowerBound, 3)
        guard hasPassed(place), let verb = lead.last(where: { message.isWord($0, in: Self.released) }) else {
            return false
        }
        return !message.isNegated(verb)
    }

    private static let released = WordSet("released")

    /// "In the last 12 months": the window of a sum, not the length of a wait.
    func isWindow(_ place: CuedText.Place) -> Bool {
        message.isWord(place.range.lowerBound - 1, in: Self.recent)
            || message.isWord(place.range.lowerBound, in: Self.recent)
    }

    private static let recent = WordSet("last past previous")

    /// "I submitted it nine days ago and since then not a word": the silence is as long.
    mutating func findSilenceSince(_ length: Length, _ place: CuedText.Place) {
        let end = place.range.upperBound
        let rest = end..<max(end, message.sentence(place.range.lowerBound).upperBound)
        guard let since = rest.first(where: { message.isWord($0, in: Self.since) }), !length.isLong else { return }
        let tail = max(end, since - Self.reach)..<min(rest.upperBound, since + 2 * Self.reach)
        let isSilent = message.has(.idle, in: tail) || message.first(.answer, in: tail).map(message.isNegated) ?? false
        if isSilent { add(.daysSilent, length.days, at: place) }
    }

    private static let since = WordSet("since")
    /// How many tokens before and twice as many behind a "since" tell of silence.
    private static let reach = 4
}
