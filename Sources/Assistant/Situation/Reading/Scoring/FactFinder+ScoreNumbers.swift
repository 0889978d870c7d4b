import Quantities

/// Which numbers are scores.
extension FactFinder {
    /// The numbers that can be scores, in order.
    var scoreCandidates: [ScoreCandidate] {
        message.places.enumerated().compactMap { number, place in
            switch place.kind {
            case .percent(let value): candidate(place, value, isPercent: true)
            case .count(let value) where !countedPlaces.contains(number) && value >= Self.leastBareScore:
                candidate(place, value, isPercent: false)
            default: nil
            }
        }
    }

    /// Without a "%" so low a number is hardly ever a score.
    private static let leastBareScore = 10.0

    private func candidate(_ place: CuedText.Place, _ value: Double, isPercent: Bool) -> ScoreCandidate? {
        let start = place.range.lowerBound
        let others: Cue = isPercent ? [.refund, .offer] : [.refund, .offer, .paper]
        guard (0...100).contains(value), isPercent || isBareScore(place),
            !message.has(others, in: message.before(start, 4)), !isStepOrShare(place)
        else { return nil }
        return ScoreCandidate(place: place, value: value)
    }

    private func isBareScore(_ place: CuedText.Place) -> Bool {
        if isBoundToScore(place) { return true }
        guard !isFollowedByNoun(place) else { return false }
        return isBareState(place) || isAim(place)
            || message.has([.score, .moved, .expected], in: message.sentence(place.range.lowerBound))
    }

    /// "30 pages", "20 logos": the number of something. What ends a clause,
    /// tells a time or goes on from the score follows a score.
    private func isFollowedByNoun(_ place: CuedText.Place) -> Bool {
        let end = place.range.upperBound
        guard let word = message.word(end), !message.tokens[end].startsLine else { return false }
        return !Self.afterScores.contains(word)
            && message.cue(end).isDisjoint(with: [.score, .now, .was, .to, .from, .moved])
    }

    private static let afterScores = WordSet(
        "and or but so because while when if then than after before until till since for in on at by this last the"
            + " a my i it with without even despite although though overnight suddenly yesterday tonight here out"
            + " which that as due right just again again within all over immediately instead only yet already")

    /// "It was 100", "now 78", "woke up with 81": a number said of nothing else.
    private func isBareState(_ place: CuedText.Place) -> Bool {
        let before = place.range.lowerBound - 1
        let next = message.cue(place.range.upperBound)
        if message.isWord(place.range.upperBound, in: Self.today) || isOfPair(place) { return true }
        if message.hasWord(in: message.before(before + 1, 3), of: Self.woke) { return true }
        let isState = !message.cue(before).isDisjoint(with: [.was, .now]) || message.isWord(before, in: Self.at)
        return isState && next.isDisjoint(with: [.job, .client, .review, .perHour])
    }

    private static let today = WordSet("today now")

    /// "To reach 95", "to get to 95".
    private func isAim(_ place: CuedText.Place) -> Bool {
        let before = place.range.lowerBound - 1
        if message.isWord(before, in: Self.reaching) { return true }
        return message.cue(before).contains(.to) && message.isWord(before - 1, in: Self.climbing)
    }

    private static let reaching = WordSet("reach reaching hit hitting")

    /// "It took me from 100 to 92"; "95 to 78", which no range would be.
    private func isOfPair(_ place: CuedText.Place) -> Bool {
        let (before, behind) = (place.range.lowerBound - 1, place.range.upperBound)
        if message.cue(behind).contains(.to) { return isFall(from: before + 1, to: behind + 1) }
        return message.cue(before).contains(.to) && isFall(from: before - 1, to: before + 1)
    }

    func isFall(from first: Int, to second: Int) -> Bool {
        guard let upper = number(first), let lower = number(second) else { return false }
        return message.cue(first - 1).contains(.from) || upper > lower && lower >= Self.leastOfPair && upper <= 100
    }

    private static let leastOfPair = 40.0

    private func number(_ index: Int) -> Double? {
        guard message.tokens.indices.contains(index), case .number(let number) = message.tokens[index].kind else {
            return nil
        }
        return number.scaled
    }

    /// "By 5%", "8 points", "10% fee", "50% back": not where the score stands.
    private func isStepOrShare(_ place: CuedText.Place) -> Bool {
        let next = place.range.upperBound
        return message.isWord(place.range.lowerBound - 1, in: Self.by) || message.cue(next).contains(.points)
            || message.isWord(next, in: Self.shares) || isOfRatings(next)
            || message.isWord(place.range.lowerBound - 1, in: Self.taking)
    }

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
    private static let at = WordSet("at")
    private static let shares = WordSet("of fee fees discount commission cut off refund back upfront deposit more less")

    // MARK: Bound to the score

    /// "JSS of 83", "went from 94 to 87": only small words stand between the
    /// number and the score or its move.
    func isBoundToScore(_ place: CuedText.Place) -> Bool {
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
        "of is was at to from now still only just shows says stands sits currently about around back down up it"
            + " me percent remains stays reads equals")
}
