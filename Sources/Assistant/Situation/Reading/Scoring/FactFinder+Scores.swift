import Quantities

/// Scores now, before, wished and thought of.
extension FactFinder {
    mutating func findScores() {
        var scores = namedScores
        settleNamed(&scores)
        settleSteps(&scores)
        settleCurrent(&scores)
        settlePast(&scores)
        settleLatest(&scores)
        settleRepeated(&scores)
        settleRecovered(&scores)
        settleLost(&scores)
        for (key, candidate) in scores {
            // "What would it take to get from 71 to 90?" supposes no 71.
            let isStart = key == .currentScore && message.cue(candidate.start - 1).contains(.from)
            add(key, .number(candidate.value), at: candidate.place.range, isCertain: isStart)
        }
    }

    private var namedScores: [(key: SituationKey, candidate: ScoreCandidate)] {
        let candidates = scoreCandidates
        return candidates.enumerated().compactMap { number, candidate in
            let next = number + 1 < candidates.count ? candidates[number + 1] : nil
            let last = number > 0 ? candidates[number - 1] : nil
            guard !isRange(from: candidate, to: next), !isRange(from: last, to: candidate) else { return nil }
            return scoreKey(of: candidate, last: last, next: next, isOnly: candidates.count == 1).map {
                ($0, candidate)
            }
        }
    }

    /// "I'm 67, my JSS is 97": the number that is called a score is the score.
    private func settleNamed(_ scores: inout [(key: SituationKey, candidate: ScoreCandidate)]) {
        let isNamed = scores.map { $0.key == .currentScore && isOwnCase($0.candidate) && isNextToScore($0.candidate) }
        guard let named = isNamed.firstIndex(of: true), !scores[..<named].contains(where: { hasMoved($0.candidate) })
        else {
            return
        }
        scores = scores.enumerated().filter { $0.offset >= named || $0.element.key != .currentScore }.map(\.element)
    }

    /// "JSS of 91", "the score is at 91".
    private func isNextToScore(_ candidate: ScoreCandidate) -> Bool {
        isBoundToScore(candidate.place) && message.has(.score, in: message.before(candidate.start, 4))
    }

    /// "I have a perfect 100%. Today it dropped to 91%.": where a number has
    /// moved, the one before it is the former.
    private func settleCurrent(_ scores: inout [(key: SituationKey, candidate: ScoreCandidate)]) {
        let current = scores.indices.filter { scores[$0].key == .currentScore && isOwnCase(scores[$0].candidate) }
        guard current.count > 1, let moved = current.last(where: { hasMoved(scores[$0].candidate) }) else { return }
        for index in current where index < moved && isFormer(scores[index].candidate, of: scores[moved].candidate) {
            scores[index].key = .previousScore
        }
    }

    /// "It went 92, 88, 84.": the last is the score now, the one before it the former.
    private func settleSteps(_ scores: inout [(key: SituationKey, candidate: ScoreCandidate)]) {
        guard let first = scores.indices.dropLast(2).first(where: { isStep(scores, $0) && isStep(scores, $0 + 1) }),
            isOwnCase(scores[first].candidate)
        else { return }
        let last = (first + 1..<scores.count).first { $0 + 1 >= scores.count || !isStep(scores, $0) } ?? first
        for index in first..<last { scores[index].key = .previousScore }
        scores[last].key = .currentScore
        scores.removeSubrange(first..<last - 1)
    }

    private func isStep(_ scores: [(key: SituationKey, candidate: ScoreCandidate)], _ index: Int) -> Bool {
        isNextStep(scores[index + 1].candidate, after: scores[index].candidate)
    }

    /// Who tells the same number twice tells of one score, unless it "was" so.
    private func isFormer(_ first: ScoreCandidate, of second: ScoreCandidate) -> Bool {
        first.value != second.value || message.has(.was, in: message.before(first.start, 4))
    }

    /// "On Monday it showed 94. This morning there is 87.": what is told in
    /// the past was before what is told as now.
    private func settlePast(_ scores: inout [(key: SituationKey, candidate: ScoreCandidate)]) {
        let current = scores.indices.filter { scores[$0].key == .currentScore && isOwnCase(scores[$0].candidate) }
        guard !scores.contains(where: { $0.key == .previousScore }),
            let first = current.first(where: { isPast(scores[$0].candidate) }),
            current.contains(where: {
                !isPast(scores[$0].candidate) && scores[$0].candidate.value != scores[first].candidate.value
            })
        else { return }
        scores[first].key = .previousScore
    }

    private func isPast(_ candidate: ScoreCandidate) -> Bool {
        message.hasWord(in: message.before(candidate.start, 6), of: Self.pastVerbs)
    }

    private static let pastVerbs = WordSet("was were had stood showed said read been being")

    /// "It was 100% until Monday. I saw it was 92%.": the last of the former
    /// ones is the score now.
    private func settleLatest(_ scores: inout [(key: SituationKey, candidate: ScoreCandidate)]) {
        let former = scores.indices.filter { scores[$0].key == .previousScore && isOwnCase(scores[$0].candidate) }
        guard let first = former.first, let last = former.last, !scores.contains(where: { $0.key == .currentScore }),
            scores[first].candidate.value != scores[last].candidate.value
        else { return }
        scores[last].key = .currentScore
    }

    private func isOwnCase(_ candidate: ScoreCandidate) -> Bool {
        let clause = message.clause(candidate.start)
        return !clause.isOfOthers && !clause.isSupposed(at: candidate.start)
    }

    private func hasMoved(_ candidate: ScoreCandidate) -> Bool {
        message.has(.moved, in: message.before(candidate.start, 4)) || message.cue(candidate.start - 1).contains(.to)
            || message.hasWord(in: message.before(candidate.start, 3), of: Self.now)
            || message.hasWord(in: message.behind(candidate.end, 2), of: Self.now)
            || message.isWord(message.clause(candidate.start).range.lowerBound, in: Self.now)
            || message.hasWord(in: message.before(candidate.start, 2), of: Self.back)
            || message.hasWord(in: message.before(candidate.start, 3), of: Self.woke)
    }

    private static let now = WordSet("now today later became morning suddenly then")
    private static let back = WordSet("back")
    static let woke = WordSet("woke")
}
