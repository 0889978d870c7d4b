import Quantities

/// Contracts that are counted without a number.
extension FactFinder {
    /// "I have an idle contract": one, where somebody has it.
    mutating func findSingleOnes() {
        findOneMore()
        findOnlyDispute()
        findBoth()
        findSameClient()
        findBadReview()
        findOwnBadOne()
        findOneThatDidNot()
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
            guard let noun = message.first([.job, .client, .them], in: object), isOfContracts(noun),
                let outcome = message.outcome(in: message.behind(noun + 1, 5))
                    ?? message.outcome(in: message.before(index, 2))
            else { continue }
            add(outcome.key, .number(2), at: index..<noun + 1)
        }
    }

    /// "Both of them": of what was named last, which may be clients one talked to.
    private func isOfContracts(_ noun: Int) -> Bool {
        guard message.cue(noun) == .them else { return true }
        let named = max(0, noun - Self.reachOfNames)..<noun - 1
        return named.last { !message.cue($0).isDisjoint(with: [.job, .client]) }
            .map { message.cue($0).contains(.job) } ?? false
    }

    /// How far back lies what "them" can mean.
    private static let reachOfNames = 30
    private static let both: PackedWord = "both"

    /// "All for the same client": one.
    private mutating func findSameClient() {
        for index in message.tokens.indices where message.word(index) == Self.same {
            guard message.cue(index + 1).contains(.client), message.has(.all, in: message.before(index, 5)) else {
                continue
            }
            add(.clients, .number(1), at: index..<index + 2)
        }
    }

    /// "My last client gave me bad feedback": one.
    private mutating func findBadReview() {
        guard !knows(.bad) else { return }
        for index in message.tokens.indices where message.cue(index).contains(.bad) {
            let lead = message.before(index, 4)
            guard message.isWord(index + 1, in: Self.singular), message.cue(index + 1).contains(.review),
                message.hasWord(in: lead, of: Self.giving), !message.has([.not, .planned], in: lead),
                message.placeNumbers(in: lead).isEmpty, !message.isQuestion(index)
            else { continue }
            return add(.bad, .number(1), at: index..<index + 2)
        }
    }

    /// "My bad contract is two years old": one.
    private mutating func findOwnBadOne() {
        guard !knows(.bad) else { return }
        for index in message.tokens.indices where message.word(index) == Self.my {
            guard message.cue(index + 1).contains(.bad), message.cue(index + 2).contains(.job),
                message.isWord(index + 2, in: Self.singular)
            else { continue }
            return add(.bad, .number(1), at: index..<index + 3)
        }
    }

    private static let my: PackedWord = "my"

    /// "Nine went well and that one didn't": one.
    private mutating func findOneThatDidNot() {
        guard !knows(.bad), knows(.good) else { return }
        for index in message.tokens.indices where message.word(index) == Self.one {
            let sentence = message.sentence(index)
            guard message.isWord(index - 1, in: Self.pointing), message.isWord(index + 1, in: Self.auxiliaries),
                isDenied(index + 1), message.has(.good, in: sentence.lowerBound..<index)
            else { continue }
            return add(.bad, .number(1), at: index - 1..<index + 2)
        }
    }

    /// "Didn't.", "did not.": what went before is denied, no verb of its own.
    private func isDenied(_ auxiliary: Int) -> Bool {
        let last = message.cue(auxiliary).contains(.not) ? auxiliary : auxiliary + 1
        return message.cue(last).contains(.not) && message.word(last + 1) == nil
    }

    private static let pointing = WordSet("that this the last other")
    private static let auxiliaries = WordSet("didn't didnt did wasn't was")
    private static let giving = WordSet("gave left received got")
    private static let same: PackedWord = "same"

    /// "He opened a dispute": one.
    private mutating func findOpenedDispute(at index: Int) {
        let lead = message.before(index, 3)
        guard let verb = lead.first(where: { message.isWord($0, in: Self.opening) }) ?? beingThere(index),
            !message.isNegated(verb), !message.has(.not, in: verb..<index),
            !message.has(.planned, in: message.before(verb, 3)), !message.isQuestion(index)
        else { return }
        add(.disputed, .number(1), at: verb..<index + 1)
    }

    private static let opening = WordSet("opened filed started raised")

    /// "There was also a dispute".
    private func beingThere(_ dispute: Int) -> Int? {
        guard message.isWord(dispute - 1, in: Self.articles) else { return nil }
        return message.before(dispute - 1, 3).last {
            message.isWord($0, in: Self.being) && message.isWord($0 - 1, in: Self.there)
        }
    }

    private static let being = WordSet("was been")
    private static let there = WordSet("there has")

    /// "This is my only dispute".
    private mutating func findOnlyDispute() {
        for index in message.tokens.indices where message.cue(index).contains(.dispute) {
            findOpenedDispute(at: index)
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
            && !message.has(.planned, in: message.before(index, 5)) && !message.isWord(index - 1, in: Self.doing)
    }

    /// "I did a great job" praises the work.
    private static let doing = WordSet("did do doing done")

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

    // MARK: All and the rest

    /// "12 jobs, all five stars"; "one bad one, the rest was great".
    mutating func findAllAndRest() {
        let known = stated(.total) ?? stated(.completed) ?? stated(.closedSinceUpdate) ?? countedReviews
        guard let known else { return }
        for index in message.tokens.indices {
            let cue = message.cue(index)
            guard cue.contains(.all) || cue.contains(.rest), !hasException(index), !isNearly(index),
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

    /// "Nearly all happy" tells no number.
    private func isNearly(_ index: Int) -> Bool { message.isWord(index - 1, in: Self.nearly) }

    private static let nearly = WordSet("nearly almost not mostly practically")

    /// "All of them were great except one".
    private func hasException(_ index: Int) -> Bool {
        message.hasWord(in: message.behind(index + 1, 9), of: Self.exceptions)
    }

    private static let exceptions = WordSet("except apart besides excluding but")

    private static let outcomes: [SituationKey] = [
        .good, .bad, .idle, .open, .paused, .disputed, .refunded, .noFeedback, .noEarnings,
    ]
}
