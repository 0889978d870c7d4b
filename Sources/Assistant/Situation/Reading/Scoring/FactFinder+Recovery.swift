import Quantities

/// Scores that came back.
extension FactFinder {
    typealias NamedScore = (key: SituationKey, candidate: ScoreCandidate)

    /// "It was 95, fell to 88, now back at 95.": before the change it was 88.
    func settleRepeated(_ scores: inout [NamedScore]) {
        guard let current = scores.first(where: { $0.key == .currentScore })?.candidate.value else { return }
        let former = scores.filter { $0.key == .previousScore }
        guard former.contains(where: { $0.candidate.value != current }) else { return }
        scores.removeAll { $0.key == .previousScore && $0.candidate.value == current }
    }

    /// "It dropped to 88. Now the score is back.": what it is now is not said.
    func settleRecovered(_ scores: inout [NamedScore]) {
        guard let index = scores.lastIndex(where: { $0.key == .currentScore }) else { return }
        let end = scores[index].candidate.end
        let later = scores.dropFirst(index + 1).contains { $0.candidate.start > end }
        guard !later, let limit = message.tokens.indices.last else { return }
        let reach = end..<min(limit + 1, end + Self.farthestRecovery)
        if reach.contains(where: isRecovery) { scores.remove(at: index) }
    }

    /// "My score was 95. Now there is no score at all."
    func settleLost(_ scores: inout [NamedScore]) {
        guard let index = scores.lastIndex(where: { $0.key == .currentScore }) else { return }
        let candidate = scores[index].candidate
        let rest = candidate.end..<min(message.tokens.count, candidate.end + Self.farthestRecovery)
        guard message.has(.was, in: message.before(candidate.start, 3)), rest.contains(where: isNoScore) else { return }
        scores[index].key = .previousScore
    }

    private static let farthestRecovery = 40

    /// "Score's back", "it has recovered", "the JSS came back up".
    private func isRecovery(_ index: Int) -> Bool {
        guard message.isWord(index, in: Self.recovered) else { return false }
        let lead = message.before(index, 4)
        let isOfScore = message.has(.score, in: lead) || message.hasWord(in: lead.suffixRange(2), of: Self.it)
        let isDone = message.word(index) != Self.back || message.hasWord(in: lead.suffixRange(2), of: Self.being)
        return isOfScore && isDone && !message.has([.not, .planned, .want], in: lead) && !message.isQuestion(index)
            && !message.clause(index).isSupposed(at: index)
    }

    private static let recovered = WordSet("back recovered restored rebounded")
    private static let back: PackedWord = "back"
    private static let it = WordSet("it it's")
    private static let being = WordSet("is score's jss's it's came bounced went climbed has")
}
