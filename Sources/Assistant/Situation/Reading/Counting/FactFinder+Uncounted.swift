import Quantities

/// Contracts that are counted without a number.
extension FactFinder {
    /// "I have an idle contract": one, where somebody has it.
    mutating func findSingleOnes() {
        findOneMore()
        findOnlyDispute()
        findBoth()
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

    /// "12 good ones and a bad one".
    private mutating func findOneMore() {
        for index in message.tokens.indices where isArticle(index) && message.word(index + 2) == Self.one {
            guard message.word(index - 1) == Self.and, let outcome = message.outcome(in: index + 1..<index + 2),
                message.placeNumbers(in: message.before(index, 6)).contains(where: countedPlaces.contains)
            else { continue }
            add(outcome.key, .number(1), at: index..<index + 3)
        }
    }

    /// "Both my contracts are on hold": two.
    private mutating func findBoth() {
        for index in message.tokens.indices where message.word(index) == Self.both && !message.isQuestion(index) {
            let object = message.behind(index + 1, 3)
            guard let noun = message.first([.job, .client, .them], in: object),
                let outcome = message.outcome(in: message.behind(noun + 1, 5))
                    ?? message.outcome(in: message.before(index, 2))
            else { continue }
            add(outcome.key, .number(2), at: index..<noun + 1)
        }
    }

    private static let both: PackedWord = "both"

    /// "This is my only dispute".
    private mutating func findOnlyDispute() {
        for index in message.tokens.indices where message.cue(index).contains(.dispute) {
            guard message.isWord(index - 1, in: Self.only), !message.clause(index).isGeneral else { continue }
            add(.disputed, .number(1), at: index - 1..<index + 1)
        }
    }

    private static let only = WordSet("only single")
    private static let one: PackedWord = "one"
    private static let and: PackedWord = "and"

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
        for index in message.tokens.indices where message.isWord(index, in: Self.states) || isMadePause(index) {
            let isPaused = message.cue(index).contains(.paused)
            guard !knows(isPaused ? .paused : .idle), isOfOneContract(index), !message.isNegated(index),
                !message.has(.planned, in: message.before(index, 6))
            else { continue }
            add(isPaused ? .paused : .idle, .number(1), at: index..<index + 1)
        }
    }

    /// "He made a pause in our contract".
    private func isMadePause(_ index: Int) -> Bool {
        message.word(index) == Self.pause && message.hasWord(in: message.before(index, 2), of: Self.making)
    }

    private static let pause: PackedWord = "pause"
    private static let making = WordSet("make made making took")
    private static let states = WordSet("paused suspended hold frozen idle inactive dormant")

    /// Whether a state is that of one contract: "the contract was paused",
    /// "paused our hourly contract".
    private func isOfOneContract(_ index: Int) -> Bool {
        if message.behind(index + 1, 4).first(where: isNoun).map(isPointedAt) ?? false { return true }
        if isMadePause(index) { return message.hasWord(in: message.behind(index + 1, 4), of: Self.single) }
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
        let known = stated(.total) ?? stated(.completed) ?? stated(.closedSinceUpdate) ?? countedReviews
        guard let known else { return }
        for index in message.tokens.indices {
            let cue = message.cue(index)
            guard cue.contains(.all) || cue.contains(.rest), !hasException(index),
                let outcome = message.outcome(in: message.behind(index + 1, 5))
            else { continue }
            let others = cue.contains(.all) ? 0 : Self.outcomes.compactMap(stated).reduce(0, +)
            if others <= known { add(outcome.key, .number(known - others), at: index..<index + 1) }
        }
    }

    /// "Eleven reviews, each one five stars".
    private var countedReviews: Double? {
        for place in message.places {
            guard case .count(let count) = place.kind, count > 1,
                message.cue(place.range.upperBound).contains(.review),
                message.has(.all, in: place.range.upperBound + 2..<place.range.upperBound + 4)
            else { continue }
            return count
        }
        return nil
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
