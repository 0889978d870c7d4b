import Quantities

/// Single ratings below five stars; five stars count as good contracts.
extension FactFinder {
    mutating func findStars() {
        var ratings: [(Double, CuedText.Place)] = []
        for place in message.places {
            guard let stars = stars(at: place), stars < 5 else { continue }
            if !isFeared(place), !isClientsRating(place), !isOthersRating(place),
                !message.clause(place.range.lowerBound).isOfOthers
            {
                ratings.append((stars, place))
            }
        }
        guard let first = ratings.first, let last = ratings.last else { return }
        add(.stars, .numbers(ratings.map(\.0)), at: first.1.range.lowerBound..<last.1.range.upperBound)
    }

    /// "If he gives me two stars", "a one star would destroy me": nobody has got them.
    private func isFeared(_ place: CuedText.Place) -> Bool {
        let start = place.range.lowerBound
        let lead = message.before(start, 4)
        if message.clause(start).isSupposed(at: start) || message.hasWord(in: lead, of: Self.feared) { return true }
        if isThreatened(start) { return true }
        return message.hasWord(in: message.behind(place.range.upperBound, 4), of: Self.modals)
            && !message.hasWord(in: lead, of: Self.got)
    }

    /// "He will make sure that nobody hires me, one star and a long text."
    private func isThreatened(_ start: Int) -> Bool {
        let sentence = message.sentence(start)
        let lead = max(sentence.lowerBound, start - Self.reach)..<max(sentence.lowerBound, start)
        guard message.has(.planned, in: lead), !message.hasWord(in: lead, of: Self.given) else { return false }
        return message.hasWord(in: lead, of: Self.threats)
    }

    private static let given = WordSet("gave left got received given rated")
    private static let toOthers = WordSet("gave given left")
    private static let threats = WordSet("he'll she'll they'll will threatens threatened")

    /// "He gave a girl in my group one star."
    private func isOthersRating(_ place: CuedText.Place) -> Bool {
        let lead = message.before(place.range.lowerBound, 8)
        guard let verb = lead.last(where: { message.isWord($0, in: Self.toOthers) }) else { return false }
        return message.isWord(verb + 1, in: Self.articles) && place.range.lowerBound - verb > 3
            && !message.has([.review, .me], in: verb + 1..<verb + 4)
    }

    private static let articles = WordSet("a another an")

    /// "My client has 4.9 stars": what others gave to the client.
    private func isClientsRating(_ place: CuedText.Place) -> Bool {
        let sentence = message.sentence(place.range.lowerBound)
        let lead = sentence.lowerBound..<place.range.lowerBound
        if isOfPerson(lead), !message.hasWord(in: lead, of: Self.rating) { return true }
        guard let client = message.first(.client, in: lead) else { return false }
        return message.isWord(client + 1, in: Self.describing) && !message.hasWord(in: sentence, of: Self.rating)
    }

    /// "He has a rating of 4.6".
    private func isOfPerson(_ lead: Range<Int>) -> Bool {
        lead.contains { message.isWord($0, in: Self.persons) && message.isWord($0 + 1, in: Self.having) }
            || lead.contains { message.isWord($0, in: Self.owners) && message.cue($0 + 1).contains(.review) }
    }

    private static let persons = WordSet("he she they")
    private static let having = WordSet("has had have")
    private static let owners = WordSet("his her their")
    private static let describing = WordSet("has looks is with seems profile")
    private static let rating = WordSet("gave given left rated leaves gives got me")
    private static let modals = WordSet("would will could can might may")
    private static let got = WordSet("my the his her their this that gave left got received has given")

    /// A rating with its stars, or a bare number that can only be one: "rated
    /// me 4.2", "a 3.9 rating", "4.5/5".
    private func stars(at place: CuedText.Place) -> Double? {
        switch place.kind {
        case .stars(let stars): stars
        case .fraction(let part, whole: 5): isRating(place, part) || isGivenOfFive(place) ? part : nil
        case .count(let number) where (1..<5).contains(number): isRating(place, number) ? number : nil
        default: nil
        }
    }

    private func isRating(_ place: CuedText.Place, _ number: Double) -> Bool {
        let start = place.range.lowerBound
        if message.isWord(place.range.upperBound, in: Self.ratings) { return !isWhole(number) || isGiven(start) }
        guard message.isWord(start - 1, in: Self.me) || message.isWord(start - 1, in: Self.of) else {
            if !isWhole(number), isReceived(place) { return true }
            return !isWhole(number) && speaksOfRatings(near: start)
                && !message.has(.job, in: message.behind(place.range.upperBound, 2))
        }
        return isGiven(start) && (!isWhole(number) || isLast(place))
    }

    /// "He left 3 out of 5".
    private func isGivenOfFive(_ place: CuedText.Place) -> Bool {
        isGiven(place.range.lowerBound) && !message.has([.job, .client], in: message.behind(place.range.upperBound, 3))
    }

    /// "I got 2.4 from him", "I got a 3.4".
    private func isReceived(_ place: CuedText.Place) -> Bool {
        let start = place.range.lowerBound
        if message.isWord(place.range.upperBound, in: Self.givers) {
            return message.isWord(start - 1, in: Self.receiving)
        }
        let isGot = message.isWord(start - 1, in: Self.articles) && message.isWord(start - 2, in: Self.receiving)
        let isRated = message.isWord(start - 1, in: Self.withWords) && isGiven(start)
        return message.word(place.range.upperBound) == nil && (isGot || isRated)
    }

    private static let withWords = WordSet("with")

    private static let receiving = WordSet("got received a")
    private static let givers = WordSet("from by")

    /// "Gave me 4", "rated me 3", "a rating of 4".
    private func isGiven(_ index: Int) -> Bool { message.hasWord(in: message.before(index, 3), of: Self.giving) }

    /// "He gave me 4.": no noun follows.
    private func isLast(_ place: CuedText.Place) -> Bool { message.word(place.range.upperBound) == nil }

    private func speaksOfRatings(near index: Int) -> Bool {
        let around = max(0, index - Self.reach)..<index + Self.reach
        return message.has([.review, .good, .bad], in: around)
            || message.places[message.placeNumbers(in: around)].contains {
                if case .stars = $0.kind { true } else { false }
            }
    }

    /// How many tokens off a rating is spoken of.
    private static let reach = 12

    private func isWhole(_ number: Double) -> Bool { FactValue.whole(number) != nil }

    private static let feared = WordSet(
        "will would could may might can should he'll she'll they'll to give gives giving threatens threatening leaves say"
    )
    private static let ratings = WordSet("rating review feedback out")
    private static let giving = WordSet("gave rated given rating feedback review left score a")
    private static let me = WordSet("me rated")
    private static let of = WordSet("of")
}
