import CivilCalendar
import Quantities

/// Bare numbers that a time, a place or a move tells of as scores.
extension FactFinder {
    /// Whether a number large enough for a score is told of like one.
    func isToldAsScore(_ place: CuedText.Place) -> Bool {
        isScoreSized(place)
            && (isFormerlyNamed(place) || isOwnNumber(place) || isThere(place) || isTime(endingAt: place)
                || isMovedTo(place))
    }

    /// Lower numbers are mostly ages and counts.
    func isScoreSized(_ place: CuedText.Place) -> Bool {
        guard case .count(let value) = place.kind else { return false }
        return (Self.leastOfSelf...100).contains(value)
    }

    /// "92 before, 85 now".
    private func isFormerlyNamed(_ place: CuedText.Place) -> Bool {
        let isTold = message.isWord(place.range.upperBound, in: Self.formerly) || dayTold(behind: place) != nil
        return isTold
            && message.clause(place.range.lowerBound).range.lowerBound == place.range.lowerBound
    }

    /// "The update took me to 91".
    private func isMovedTo(_ place: CuedText.Place) -> Bool {
        let start = place.range.lowerBound
        guard message.cue(start - 1).contains(.to) else { return false }
        return message.isWord(start - 2, in: Self.moved) && message.isWord(start - 3, in: Self.movers)
    }

    private static let moved = WordSet("me it us")
    private static let movers = WordSet("took brought pushed put pulled sent dropped threw dragged pulling dragging")

    private static let formerly = WordSet("before previously earlier")

    /// "I have 94 and want to keep it", "there is a 78 on my profile".
    private func isOwnNumber(_ place: CuedText.Place) -> Bool {
        let before = place.range.lowerBound - 1
        if message.isWord(before, in: Self.having) { return message.isWord(before - 1, in: Self.writer) }
        return message.isWord(before, in: Self.articles) && message.isWord(before - 1, in: Self.forms)
            && message.isWord(before - 2, in: Self.pointers)
    }

    /// "This morning there is only 87", "since the update I see 83".
    private func isThere(_ place: CuedText.Place) -> Bool {
        let start = place.range.lowerBound
        let before = message.isWord(start - 1, in: Self.only) ? start - 2 : start - 1
        if message.isWord(before, in: Self.seen) { return message.isWord(before - 1, in: Self.seers) }
        if message.word(before) == Self.then { return message.isWord(before - 1, in: Self.since) }
        if message.word(before) == Self.been { return message.isWord(before - 1, in: Self.perfect) }
        return message.isWord(before, in: Self.forms) && message.isWord(before - 1, in: Self.there)
    }

    /// "Last month 98", "a week ago 97": whether a time stands directly before a number.
    func isTime(endingAt place: CuedText.Place) -> Bool {
        let start = place.range.lowerBound
        let end = message.isWord(start - 1, in: Self.ago) ? start - 1 : start
        return message.places[message.placeNumbers(in: start - 5..<start)].contains { time in
            switch time.kind {
            case .date: time.range.upperBound == start
            case .duration: time.range.upperBound == end && end < start
            default: false
            }
        }
    }

    /// The day or month that a number is told of by what follows it: "97 last
    /// month", "91% in November".
    func dayTold(behind place: CuedText.Place) -> CalendarDay? {
        let end = place.range.upperBound
        let start = message.isWord(end, in: Self.inWords) ? end + 1 : end
        let next = message.places[message.placeNumbers(in: start..<start + 1)].first
        guard let next, case .date(let day, precision: let precision) = next.kind, precision != .year else {
            return nil
        }
        return day
    }

    private static let inWords = WordSet("in")

    private static let ago = WordSet("ago")
    private static let only = WordSet("only just even still")
    private static let seers = WordSet("i and")
    private static let then: PackedWord = "then"
    private static let since = WordSet("since")
    private static let seen = WordSet("see saw")
    private static let been: PackedWord = "been"
    private static let perfect = WordSet("has have had always it's")
    private static let there = WordSet("there")
    private static let writer = WordSet("i")
    private static let forms = WordSet("is was")
    private static let pointers = WordSet("there it this that")
    private static let having = WordSet("have got")
    private static let articles = WordSet("a an")
}
