import Quantities

/// Contracts that are counted without a number.
extension FactFinder {
    /// "I have an idle contract": one, where somebody has it.
    mutating func findSingleOnes() {
        for index in message.tokens.indices where isArticle(index) {
            guard let noun = message.first([.job, .review], in: message.behind(index + 1, 3)), noun > index + 1,
                message.has(.had, in: message.before(index, 3)),
                !message.isQuestion(index),
                message.placeNumbers(in: index..<noun).isEmpty,
                let outcome = message.outcome(in: index + 1..<noun)
            else { continue }
            add(outcome.key, .number(1), at: index..<noun + 1)
        }
    }

    private func isArticle(_ index: Int) -> Bool { message.word(index).map(Self.articles.contains) ?? false }

    private static let articles = Set(PackedWord.list("a an"))

    /// "My contract is on hold", "they suspended my contract": one.
    mutating func findOneInQuestion() {
        guard !knows(.paused) else { return }
        for index in message.tokens.indices where message.cue(index).contains(.paused) {
            let around = message.before(index, 5).lowerBound..<message.behind(index + 1, 3).upperBound
            guard let noun = message.first(.job, in: around), message.has(.me, in: message.before(noun, 2)),
                !message.isNegated(index), !message.has(.planned, in: message.before(index, 3))
            else { continue }
            return add(.paused, .number(1), at: index..<index + 1)
        }
    }

    /// "12 jobs, all five stars"; "one bad one, the rest was great".
    mutating func findAllAndRest() {
        guard let known = stated(.total) ?? stated(.completed) else { return }
        for index in message.tokens.indices {
            let cue = message.cue(index)
            guard cue.contains(.all) || cue.contains(.rest),
                let outcome = message.outcome(in: message.behind(index + 1, 5))
            else { continue }
            let others = cue.contains(.all) ? 0 : Self.outcomes.compactMap(stated).reduce(0, +)
            if others <= known { add(outcome.key, .number(known - others), at: index..<index + 1) }
        }
    }

    private static let outcomes: [SituationKey] = [
        .good, .bad, .idle, .open, .paused, .disputed, .refunded, .noFeedback, .noEarnings,
    ]
}
