import Quantities

/// Two scores that stand together.
extension FactFinder {
    /// "To raise it from 71 to 90": a way up that has not been gone yet.
    func isClimb(from first: ScoreCandidate?, to second: ScoreCandidate?) -> Bool {
        guard let first, let second, isFollowed(first, by: second), first.value < second.value,
            message.cue(first.start - 1).contains(.from)
        else { return false }
        let lead = message.before(first.start, 7)
        return message.hasWord(in: lead, of: Self.climbing) && !message.hasWord(in: lead, of: Self.went)
    }

    static let climbing = WordSet(
        "raise raising improve improving increase increasing bring bringing lift lifting get getting go going push"
            + " pushing boost boosting move moving climb climbing rise come grow up take bump back")
    private static let went = WordSet("did went moved came has have had was just")

    /// "97 to 91", "97 - 91", "97 -> 91", "71 back to 90".
    func isFollowed(_ candidate: ScoreCandidate, by next: ScoreCandidate?) -> Bool {
        guard let next else { return false }
        let between = candidate.end..<max(candidate.end, next.start)
        if isArrow(between) { return true }
        switch between.count {
        case 1: return message.cue(candidate.end).contains(.to) || isDash(message.sign(candidate.end))
        case 2:
            let areSigns = between.allSatisfy { message.sign($0) != nil && !message.tokens[$0].endsSentence }
            return areSigns && message.sign(candidate.end) != .comma || message.cue(next.start - 1).contains(.to)
        case 3...4:
            return message.cue(next.start - 1).contains(.to)
                && between.dropLast().allSatisfy { message.isWord($0, in: Self.ways) }
        default: return false
        }
    }

    /// "92, 88, 84", "92 -> 88 -> 84": whether a number goes on from the one before.
    func isNextStep(_ candidate: ScoreCandidate, after last: ScoreCandidate) -> Bool {
        let between = last.end..<max(last.end, candidate.start)
        if isArrow(between) || isFollowed(last, by: candidate) { return true }
        return between.count == 1 && message.sign(last.end) == .comma
    }

    /// "97 --> 91".
    private func isArrow(_ range: Range<Int>) -> Bool {
        (2...4).contains(range.count) && isDash(message.sign(range.lowerBound))
            && range.allSatisfy { isDash(message.sign($0)) }
    }

    /// "From 85 back up to 90", "from 97 all the way to 81".
    private static let ways = WordSet("back up down again all the way straight")

    private func isDash(_ sign: Token.Sign?) -> Bool { sign == .hyphen || sign == .other }

    /// "A 10 to 30 percent effect": two numbers between which nothing moved,
    /// unlike "100% to 92%".
    func isRange(from first: ScoreCandidate?, to second: ScoreCandidate?) -> Bool {
        guard let first, let second, isFollowed(first, by: second), case .count = first.place.kind else { return false }
        return message.cue(second.start - 1).contains(.to) && !isFall(from: first.start, to: second.start)
            && !message.has([.moved, .from], in: message.sentence(first.start))
    }
}
