import Quantities

/// Which numbers are scores.
extension FactFinder {
    /// The numbers that can be scores, in order.
    var scoreCandidates: [ScoreCandidate] {
        message.places.enumerated().compactMap { number, place in
            switch place.kind {
            case .percent(let value): candidate(place, value, isPercent: true)
            case .count(let value) where !countedPlaces.contains(number) && value >= Self.leastBareScore:
                isHourlyPrice(place) || isBareMoney(place) && !isBoundToScore(place)
                    ? nil : candidate(place, value, isPercent: false)
            default: nil
            }
        }
    }

    /// Without a "%" so low a number is hardly ever a score.
    private static let leastBareScore = 10.0

    private func candidate(_ place: CuedText.Place, _ value: Double, isPercent: Bool) -> ScoreCandidate? {
        let start = place.range.lowerBound
        let isOfPaper = !isPercent && (message.has(.paper, in: message.before(start, 2)) || isNaming(start - 1))
        guard (0...100).contains(value), isPercent ? isLikelyPercent(value, place) : isBareScore(place),
            message.isWord(start - 1, in: Self.my) || !message.has([.refund, .offer], in: message.before(start, 4)),
            !isOfPaper,
            !isStepOrShare(place), !isOfOtherMeasure(place), !isRequired(place)
        else { return nil }
        return ScoreCandidate(place: place, value: value)
    }

    /// "On day 90", "page 80": a number that only names.
    private func isNaming(_ index: Int) -> Bool { message.isWord(index, in: Self.names) }

    private static let names = WordSet("page step point question section day week line item ticket")

    /// Nobody's score is so low that a "20%" without a word of it would be one.
    private func isLikelyPercent(_ value: Double, _ place: CuedText.Place) -> Bool {
        let sentence = message.sentence(place.range.lowerBound)
        if message.has([.score, .moved, .want], in: sentence) { return true }
        let start = place.range.lowerBound
        if message.isWord(start - 1, in: Self.my) || message.cue(start - 1).contains(.to) { return true }
        // "Send her half of it back, fifty percent".
        let isHalfBack =
            message.hasWord(in: sentence, of: Self.half) && message.hasWord(in: sentence, of: Self.back)
        return value >= Self.leastBarePercent && !message.has(.refund, in: sentence) && !isHalfBack
    }

    private static let leastBarePercent = 40.0
    private static let my = WordSet("my")

    private func isBareScore(_ place: CuedText.Place) -> Bool {
        if isBoundToScore(place) { return true }
        guard !isFollowedByNoun(place) else { return false }
        let sentence = message.sentence(place.range.lowerBound)
        // Low numbers are mostly counts: "I sent 15 and he went silent".
        guard isLarge(place) || message.has(.score, in: sentence) else { return false }
        if isBareState(place) || isAim(place) { return true }
        return message.has([.score, .expected, .points], in: sentence)
            || message.hasWord(in: sentence, of: Self.fallsAndRises)
    }

    private func isLarge(_ place: CuedText.Place) -> Bool {
        if case .count(let value) = place.kind { value >= Self.leastBarePercent } else { false }
    }

    /// Verbs that hardly anything but a number does. A field of work is changed, too.
    private static let fallsAndRises = WordSet(
        "dropped fell drop drops falling dropping fallen decreased plunged tanked rose jumped climbed"
            + " increased slid sank plummeted crashed lowered slipped knocked went")

    /// "30 pages", "20 logos": the number of something. What ends a clause,
    /// tells a time or goes on from the score follows a score.
    private func isFollowedByNoun(_ place: CuedText.Place) -> Bool {
        let end = place.range.upperBound
        guard let word = message.word(end), !message.tokens[end].startsLine else { return false }
        return !Self.afterScores.contains(word)
            && message.cue(end).isDisjoint(with: [.score, .now, .was, .to, .from, .moved])
    }

    private static let half = WordSet("half")
    private static let back = WordSet("back")

    private static let afterScores = WordSet(
        "rn atm nobody whatever anymore please from never not no so how why there like and or but so because while when if then than after before until till since for in on at by this last the"
            + " a my i it with without even despite although though overnight suddenly yesterday tonight here out"
            + " which that as due right just again again within all over immediately instead only yet already")

    /// "By 5%", "8 points", "10% fee", "50% back": not where the score stands.
    private func isStepOrShare(_ place: CuedText.Place) -> Bool {
        let next = place.range.upperBound
        return message.isWord(place.range.lowerBound - 1, in: Self.by) || message.cue(next).contains(.points)
            || message.isWord(next, in: Self.shares) || isOfRatings(next)
            || message.isWord(place.range.lowerBound - 1, in: Self.taking)
    }

    /// "My rate of answers is 98%", "he paid 50%": what else is measured in hundredths.
    private func isOfOtherMeasure(_ place: CuedText.Place) -> Bool {
        let start = place.range.lowerBound
        let lead = message.before(start, 8)
        if message.has(.score, in: lead) { return false }
        if message.isWord(start - 1, in: Self.paying) { return true }
        return message.isWord(start - 1, in: Self.being) && message.hasWord(in: lead, of: Self.otherMeasures)
    }

    private static let paying = WordSet("paid pays pay finished did done wrote delivered completed")
    private static let otherMeasures = WordSet(
        "answers response responses completeness discount commission tax work progress design share acceptance"
            + " conversion accuracy profit")

    /// "90 is needed for Top Rated": a rule of the platform.
    private func isRequired(_ place: CuedText.Place) -> Bool {
        let end = place.range.upperBound
        return message.isWord(end, in: Self.being) && message.isWord(end + 1, in: Self.needed)
    }

    private static let being = WordSet("is are was at")
    private static let needed = WordSet("needed required enough necessary")

    /// "100% 5-star reviews", "100% positive feedback".
    private func isOfRatings(_ index: Int) -> Bool {
        if message.isWord(index, in: Self.ratings) { return true }
        return message.places[message.placeNumbers(in: index..<index + 1)].contains {
            if case .stars = $0.kind { true } else { false }
        }
    }

    private static let ratings = WordSet("positive feedback feedbacks reviews ratings satisfaction")
    private static let taking = WordSet("take takes took cost costs lose loses")
    private static let by = WordSet("by")
    private static let shares = WordSet(
        "of fee fees discount commission cut off refund back upfront deposit more less"
            + " what sure true agree agreed correct honest certain satisfied happy guaranteed convinced"
            + " chance chances probability done finished complete completed ready tax taxes vat bonus tip interest through bigger smaller"
    )

    // MARK: Bound to the score

    /// "JSS of 83", "went from 94 to 87": only small words stand between the
    /// number and the score or its move.
    func isBoundToScore(_ place: CuedText.Place) -> Bool {
        if message.isWord(place.range.lowerBound - 1, in: Self.of),
            message.cue(place.range.lowerBound - 2).contains(.score)
        {
            return true
        }
        if isNamedBehind(place.range.upperBound) { return true }
        let counted: Cue = [.job, .client, .review, .milestone]
        guard !message.has(counted, in: message.behind(place.range.upperBound, 2)) else { return false }
        var index = place.range.lowerBound - 1
        let first = max(0, index - Self.farthest)
        while index >= first {
            if !message.cue(index).isDisjoint(with: [.score, .moved]) { return true }
            guard isLink(index) else { return false }
            index -= 1
        }
        return false
    }

    /// "92 as job success score", "82 JSS".
    private func isNamedBehind(_ index: Int) -> Bool {
        let start = message.isWord(index, in: Self.asWords) ? index + 1 : index
        if message.isWord(start, in: Self.scoreNames) { return true }
        return message.isWord(start, in: Self.job) && message.isWord(start + 1, in: Self.success)
    }

    private static let asWords = WordSet("as")
    private static let scoreNames = WordSet("jss")
    private static let job = WordSet("job")
    private static let success = WordSet("success")
    private static let of = WordSet("of")
    private static let farthest = 6

    private func isLink(_ index: Int) -> Bool {
        switch message.tokens[index].kind {
        case .sign(let sign): sign != .question && sign != .comma && sign != .stop && sign != .dollar
        case .number: true
        case .word(let word): Self.links.contains(word)
        case .day, .opaque: false
        }
    }

    private static let links = WordSet(
        "of is was at to from now still only just shows says stands sits sitting standing stuck currently about around back down up it"
            + " me percent remains stays reads equals")
}
