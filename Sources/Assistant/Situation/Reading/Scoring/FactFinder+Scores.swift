import Quantities

/// Scores now, before, wished and thought of.
extension FactFinder {
    mutating func findScores() {
        var scores = namedScores
        settleNamed(&scores)
        settleCurrent(&scores)
        settleLatest(&scores)
        settleRepeated(&scores)
        settleRecovered(&scores)
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
        for index in current where index < moved { scores[index].key = .previousScore }
    }

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
            || message.isWord(candidate.end, in: Self.now)
            || message.hasWord(in: message.before(candidate.start, 2), of: Self.back)
            || message.hasWord(in: message.before(candidate.start, 3), of: Self.woke)
    }

    private static let now = WordSet("now today later became morning")
    private static let back = WordSet("back")
    static let woke = WordSet("woke")
}
