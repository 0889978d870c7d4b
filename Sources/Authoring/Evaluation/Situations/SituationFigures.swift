import Assistant

/// How the facts of messages are read.
package struct SituationFigures: Equatable, Sendable, Encodable {
    /// The facts that decide most answers, together: ``SituationKey/mostFrequent``.
    package let frequent: KeyFigures
    /// All facts together.
    package let all: KeyFigures
    /// Messages of which everything was read and nothing besides.
    package let readWhole: Share
    /// Each fact that was expected or read, in the order of ``SituationKey``.
    package let keys: [KeyFigures]
    /// The messages that were not read so.
    package let misses: [EvaluationMiss]
}

extension SituationFigures {
    init(_ rows: [ReadSituation]) {
        let comparisons = rows.map(\.comparison)
        frequent = KeyFigures(of: Set(SituationKey.mostFrequent), in: comparisons)
        all = KeyFigures(of: Set(SituationKey.allCases), in: comparisons)
        readWhole = Share(of: comparisons, where: \.isRight)
        keys = SituationKey.allCases.map { KeyFigures(of: $0, in: comparisons) }.filter(\.isSeen)
        misses = rows.filter { !$0.comparison.isRight }.map(\.miss)
    }
}
