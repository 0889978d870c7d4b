import Quantities

/// Contracts that are counted without a number.
extension FactFinder {
    /// "I have an idle contract": one, where somebody has it.
    mutating func findSingleOnes() {
        for index in message.tokens.indices where isArticle(index) {
            guard let noun = message.first([.job, .review], in: message.behind(index + 1, 3)),
                message.isWord(noun, in: Self.singular), isHad(index), !message.isQuestion(index),
                message.placeNumbers(in: index..<noun).isEmpty,
                message.cue(index).isDisjoint(with: .not)
            else { continue }
            for outcome in [message.outcome(in: index + 1..<noun), outcomeTold(of: noun)].compactMap(\.self) {
                add(outcome.key, .number(1), at: index..<noun + 1)
            }
        }
    }

    /// "I have a", "my only".
    private func isHad(_ index: Int) -> Bool {
        (message.has(.had, in: message.before(index, 3)) || message.cue(index - 1).contains(.me))
            && !message.has(.planned, in: message.before(index, 5))
    }

    /// "A contract that had no activity", "a job where the client vanished".
    private func outcomeTold(of noun: Int) -> CountedOutcome? {
        guard message.isWord(noun + 1, in: Self.relatives) else { return nil }
        let outcome = message.outcome(in: message.behind(noun + 2, 10), ofOne: true)
        return outcome == .idle || outcome == .paused ? outcome : nil
    }

    private static let relatives = WordSet("that which where with whose")

    /// "A", "my only".
    private func isArticle(_ index: Int) -> Bool { message.isWord(index, in: Self.articles) }

    private static let singular = WordSet("contract contact job project gig engagement review feedback rating")
    private static let articles = WordSet("a an only")

    // MARK: The one in question

    /// "My contract is on hold", "they suspended my contract": one.
    mutating func findOneInQuestion() {
        for index in message.tokens.indices where message.isWord(index, in: Self.states) {
            let isPaused = message.cue(index).contains(.paused)
            guard !knows(isPaused ? .paused : .idle), isOfOneContract(index), !message.isNegated(index),
                !message.has(.planned, in: message.before(index, 6))
            else { continue }
            add(isPaused ? .paused : .idle, .number(1), at: index..<index + 1)
        }
    }

    private static let states = WordSet("paused suspended hold frozen idle inactive dormant")

    /// Whether a state is that of one contract: "the contract was paused",
    /// "paused our hourly contract".
    private func isOfOneContract(_ index: Int) -> Bool {
        if message.behind(index + 1, 4).first(where: isNoun).map(isPointedAt) ?? false { return true }
        guard let noun = message.before(index, 6).last(where: isNoun), isPointedAt(noun) else { return false }
        return message.hasWord(in: noun + 1..<index, of: Self.being)
    }

    private func isNoun(_ index: Int) -> Bool {
        message.isWord(index, in: Self.single) || message.isWord(index, in: Self.account)
    }

    private func isPointedAt(_ noun: Int) -> Bool {
        message.isWord(noun, in: Self.single) && message.hasWord(in: message.before(noun, 3), of: Self.pointing)
    }

    private static let single = WordSet("contract contact job project gig")
    private static let account = WordSet("account profile contracts jobs projects client")
    private static let pointing = WordSet("my the this our that his her their")
    private static let being = WordSet("is was has been be got are it's still now put on i")

    // MARK: All and the rest

    /// "12 jobs, all five stars"; "one bad one, the rest was great".
    mutating func findAllAndRest() {
        guard let known = stated(.total) ?? stated(.completed) ?? stated(.closedSinceUpdate) else { return }
        for index in message.tokens.indices {
            let cue = message.cue(index)
            guard cue.contains(.all) || cue.contains(.rest), !hasException(index),
                let outcome = message.outcome(in: message.behind(index + 1, 5))
            else { continue }
            let others = cue.contains(.all) ? 0 : Self.outcomes.compactMap(stated).reduce(0, +)
            if others <= known { add(outcome.key, .number(known - others), at: index..<index + 1) }
        }
    }

    /// "All of them were great except one".
    private func hasException(_ index: Int) -> Bool {
        message.hasWord(in: message.behind(index + 1, 9), of: Self.exceptions)
    }

    private static let exceptions = WordSet("except apart besides excluding but")

    private static let outcomes: [SituationKey] = [
        .good, .bad, .idle, .open, .paused, .disputed, .refunded, .noFeedback, .noEarnings,
    ]
}
