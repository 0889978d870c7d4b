import Quantities

/// Lengths of time with no word in their sentence that says of what.
extension FactFinder {
    /// "Above 90 for 13 weeks and no badge", "the same client for two years".
    mutating func findWait(_ length: Length?, _ place: CuedText.Place) {
        guard let length else { return }
        let start = place.range.lowerBound
        if isNoWork(place) {
            return length.isLong ? add(.monthsIdle, length.months, at: place) : add(.daysSilent, length.days, at: place)
        }
        let behind = message.behind(place.range.upperBound, 5)
        if length.isLong, message.word(behind.lowerBound) == Self.with, message.has(.client, in: behind) {
            return add(.monthsWithClient, length.months, at: place)
        }
        if length.isLong, message.word(start - 1) == Self.of, message.cue(start - 2).contains(.client) {
            return add(.monthsWithClient, length.months, at: place)
        }
        if let topic = topicBefore(place) { return add(length, topic: message.cue(topic), at: topic, place) }
        if length.isLong, isKnownFor(place) { return add(.monthsWithClient, length.months, at: place) }
        guard message.word(start - 1) == Self.for else { return }
        if length.isLong, isTogether(start) {
            return add(.monthsWithClient, length.months, at: place)
        }
        if length.isLong, message.has(.client, in: message.before(start - 1, 2)) {
            return add(.monthsWithClient, length.months, at: place)
        }
        guard speaksOfBadge(near: start), !length.isLong
        else { return }
        add(.weeksWaiting, length.days / 7, at: place)
    }

    /// "A client whom I know for two months", "one long-term client, a year and a half now".
    private func isKnownFor(_ place: CuedText.Place) -> Bool {
        let start = place.range.lowerBound
        let sentence = message.sentence(start)
        let lead = max(sentence.lowerBound, start - 6)..<start
        guard lead.contains(where: { message.cue($0).contains(.client) && message.word($0) != Self.guys }) else {
            return false
        }
        let isSince = message.word(start - 1) == Self.for || message.isWord(start - 1, in: Self.since)
        return isSince || message.isWord(place.range.upperBound, in: Self.now)
    }

    private static let since = WordSet("since")
    private static let now = WordSet("now already")
    private static let guys: PackedWord = "guys"

    /// "Then he vanished. That was a year ago.": what the sentence before
    /// tells.
    private func topicBefore(_ place: CuedText.Place) -> Int? {
        let start = place.range.lowerBound
        let sentence = message.clause(start).sentence
        guard message.hasWord(in: message.before(start, 3), of: Self.pointing), start - sentence.lowerBound < 5 else {
            return nil
        }
        return (max(0, sentence.lowerBound - 25)..<sentence.lowerBound).last { index in
            let cue = message.cue(index)
            return isSilence(cue, at: index) || !cue.isDisjoint(with: [.submitted, .cancel])
        }
    }

    /// "My client and I have been on one contract for two years."
    private func isTogether(_ index: Int) -> Bool {
        let lead = message.before(index, 8)
        let isNamed =
            message.has(.client, in: max(message.sentence(index).lowerBound, index - 12)..<index)
            || message.hasWord(in: lead, of: Self.together)
        return isNamed && message.hasWord(in: lead, of: Self.been) && message.hasWord(in: lead, of: Self.on)
    }

    private static let been = WordSet("been work worked working")
    private static let together = WordSet("together")
    private static let on = WordSet("on with together")
    private static let pointing = WordSet("that it's its it that's been")

    func speaksOfBadge(near index: Int) -> Bool { message.has(.badge, in: index - 30..<index + 15) }

    /// "Five months no work".
    private func isNoWork(_ place: CuedText.Place) -> Bool {
        let around =
            message.before(place.range.lowerBound, 4).lowerBound..<message.behind(place.range.upperBound, 4).upperBound
        return around.contains { index in
            if message.isWord(index, in: Self.signs) { return message.hasWord(in: index - 3..<index, of: Self.without) }
            guard message.isWord(index, in: Self.work) else { return false }
            let isMore = message.isWord(index - 1, in: Self.more)
            return message.isWord(isMore ? index - 2 : index - 1, in: Self.noWork)
        }
    }

    private static let work = WordSet("work tasks task orders hours assignments movement")
    private static let noWork = WordSet("no any without new")
    private static let more = WordSet("more")
    /// "Without a line", "not a single word": signs of life.
    private static let signs = WordSet("line sound peep sign word minute trace anything")
    private static let without = WordSet("without no not")
    private static let of: PackedWord = "of"
    private static let with: PackedWord = "with"
    private static let `for`: PackedWord = "for"
}
