import Quantities

/// Scores now, before, wished and thought of.
extension FactFinder {
    /// A number that can be a score, and where it stands.
    private struct Candidate {
        let place: CuedText.Place
        let value: Double
    }

    mutating func findScores() {
        let candidates = candidates
        for (number, candidate) in candidates.enumerated() {
            let next = number + 1 < candidates.count ? candidates[number + 1] : nil
            let last = number > 0 ? candidates[number - 1] : nil
            guard !isRange(from: candidate, to: next), !isRange(from: last, to: candidate) else { continue }
            if let key = key(of: candidate, next: next, isOnly: candidates.count == 1) {
                add(key, candidate.value, at: candidate.place)
            }
        }
        findNoScore()
    }

    private var candidates: [Candidate] {
        message.places.enumerated().compactMap { number, place in
            switch place.kind {
            case .percent(let value): candidate(place, value, isPercent: true)
            case .count(let value) where !countedPlaces.contains(number) && value >= 10:
                candidate(place, value, isPercent: false)
            default: nil
            }
        }
    }

    private func candidate(_ place: CuedText.Place, _ value: Double, isPercent: Bool) -> Candidate? {
        let start = place.range.lowerBound
        let sentence = message.sentence(start)
        let isScore = isPercent || message.has([.score, .moved, .expected], in: sentence) || isBareState(place)
        let isMoney = message.has([.refund, .offer, .paper], in: message.before(start, 4))
        guard (0...100).contains(value), isScore, !isMoney,
            !isStepOrShare(place)
        else { return nil }
        return Candidate(place: place, value: value)
    }

    /// "it was 100", "now 78": a number said of nothing else.
    private func isBareState(_ place: CuedText.Place) -> Bool {
        let before = place.range.lowerBound - 1
        let next = message.cue(place.range.upperBound)
        let isState = !message.cue(before).isDisjoint(with: [.was, .now]) || message.word(before) == Self.at
        return isState && next.isDisjoint(with: [.job, .client, .review, .perHour])
    }

    /// "By 5%", "8 points", "10% fee": not where the score stands.
    private func isStepOrShare(_ place: CuedText.Place) -> Bool {
        let next = place.range.upperBound
        return message.word(place.range.lowerBound - 1) == Self.by || message.cue(next).contains(.points)
            || message.word(next).map(Self.shares.contains) ?? false
    }

    private static let by: PackedWord = "by"
    private static let at: PackedWord = "at"
    private static let shares = Set(PackedWord.list("of fee fees discount commission cut off refund"))

    // MARK: Which score

    /// "It fell 5% to 90%": so small a number is the step, not the score.
    private static let largestStep = 30.0

    private func key(of candidate: Candidate, next: Candidate?, isOnly: Bool) -> SituationKey? {
        let start = candidate.place.range.lowerBound
        let lead = message.before(start, 3)
        if message.cue(start - 1).contains(.moved), candidate.value <= Self.largestStep { return nil }
        if message.cue(start - 1).contains(.from) || isFollowed(candidate, by: next) || isUntilLately(candidate) {
            return .previousScore
        }
        if message.has(.expected, in: message.before(start, 5)) { return .expectedScore }
        if message.has(.want, in: message.before(start, 5)), !message.has(.moved, in: lead) { return .targetScore }
        if message.has(.limit, in: start - 1..<start) { return nil }
        if message.has(.now, in: lead) { return .currentScore }
        if message.has(.was, in: message.before(start, 4)), !isOnly { return .previousScore }
        return .currentScore
    }

    /// "97 to 91", "97 - 91", "97 -> 91".
    private func isFollowed(_ candidate: Candidate, by next: Candidate?) -> Bool {
        let end = candidate.place.range.upperBound
        guard let next else { return false }
        if next.place.range.lowerBound == end + 2 { return message.sign(end) != nil && message.sign(end + 1) != nil }
        guard next.place.range.lowerBound == end + 1 else { return false }
        return message.cue(end).contains(.to) || message.sign(end) == .hyphen || message.sign(end) == .other
    }

    /// "A 10 to 30 percent effect": two numbers between which nothing moved,
    /// unlike "100% to 92%".
    private func isRange(from first: Candidate?, to second: Candidate?) -> Bool {
        guard let first, let second, isFollowed(first, by: second), case .count = first.place.kind else { return false }
        let end = first.place.range.upperBound
        return message.cue(end).contains(.to)
            && !message.has([.moved, .from], in: message.sentence(first.place.range.lowerBound))
    }

    /// "I had 100% until last week".
    private func isUntilLately(_ candidate: Candidate) -> Bool {
        message.behind(candidate.place.range.upperBound, 3).contains {
            message.word($0).map(Self.until.contains) ?? false
        }
    }

    private static let until = Set(PackedWord.list("until till"))

    /// "I have no score yet". "I do not want my score to fall" has one.
    private mutating func findNoScore() {
        guard !knows(.currentScore) else { return }
        for index in message.tokens.indices where message.cue(index).contains(.score) {
            let before = message.before(index, 4)
            guard message.has(.not, in: before), !message.has([.moved, .want], in: message.sentence(index)),
                before.contains(where: { message.word($0).map(Self.having.contains) ?? false })
            else { continue }
            return add(.hasScore, .flag(false), at: index..<index + 1)
        }
    }

    private static let having = Set(PackedWord.list("have has had got get no without any see show zero gotten"))
}
