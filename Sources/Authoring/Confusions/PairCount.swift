import Assistant

/// Counts which intents are taken for each other.
struct PairCount {
    private struct Direction: Hashable {
        let from: String
        let to: String

        var reversed: Direction { Direction(from: to, to: from) }
    }

    private let validation: KnowledgeValidation
    private let tested: [String: Int]
    private let misread: [Direction: [TestedLine]]
    private let counterexamples: [Direction: Int]

    init(_ lines: [TestedLine], in validation: KnowledgeValidation) {
        self.validation = validation
        tested = Dictionary(grouping: lines, by: \.intent).mapValues(\.count)
        misread = Dictionary(grouping: lines.filter(\.isMisread)) { Direction(from: $0.intent, to: $0.verdict.intent) }
            .mapValues { $0.sorted(by: TestedLine.bySureness) }
        counterexamples = validation.sentences.reduce(into: [:]) { counts, sentence in
            guard let near = sentence.near else { return }
            counts[Direction(from: sentence.intent, to: near), default: 0] += 1
        }
    }

    /// The pairs, the one with the most misread lines first.
    var pairs: [ConfusedPair] {
        misread.keys.filter(isFirst).map(pair).sorted(by: ConfusedPair.isWorse)
    }

    /// Whether the direction gives its pair the name: more is misread this
    /// way, or as much, and the names stand in their order.
    private func isFirst(_ direction: Direction) -> Bool {
        let (there, back) = (count(direction), count(direction.reversed))
        return there == back ? direction.from < direction.to : there > back
    }

    private func count(_ direction: Direction) -> Int { misread[direction]?.count ?? 0 }

    private func pair(_ direction: Direction) -> ConfusedPair {
        ConfusedPair(
            first: side(direction), second: side(direction.reversed),
            isRelated: isNamed(direction) || isNamed(direction.reversed),
            isDeclined: [direction.from, direction.to].allSatisfy { validation.files[$0]?.isCovered == false },
            counterexamples: counterexamples[direction, default: 0] + counterexamples[direction.reversed, default: 0])
    }

    private func side(_ direction: Direction) -> ConfusedPair.Side {
        ConfusedPair.Side(
            intent: direction.from, tested: tested[direction.from, default: 0], misread: misread[direction] ?? [])
    }

    private func isNamed(_ direction: Direction) -> Bool {
        validation.files[direction.from]?.next.contains(direction.to) ?? false
    }
}
