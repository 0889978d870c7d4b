import Quantities

/// How many contracts there are, and how they went.
extension FactFinder {
    mutating func findCounts() {
        for number in message.places.indices {
            switch message.places[number].kind {
            case .count(let count): find(count, at: number)
            case .fraction(let part, let whole): find(part, of: whole, at: number)
            default: break
            }
        }
        findSingleOnes()
        findOneInQuestion()
        findAllAndRest()
    }

    // MARK: Counts

    private mutating func find(_ count: Double, at number: Int) {
        let place = message.places[number]
        guard !isPronoun(place) else { return }
        if isWhole(place) {
            countedPlaces.insert(number)
            return add(.total, count, at: place)
        }
        let scope = scope(behind: number)
        if message.cue(scope.lowerBound).contains(.milestone) { return findMilestones(count, place, scope) }
        let noun = message.first([.job, .client, .review, .them], in: scope.prefixRange(5))
        let outcome = message.outcome(in: scope, ofOne: count == 1) ?? outcomeBefore(place)
        guard noun != nil || isAdjacent(outcome, in: scope) || isPartOfKnown(outcome),
            !message.has([.more, .want, .limit], in: message.before(place.range.lowerBound, 2))
        else { return findTotal(count, place) }
        countedPlaces.insert(number)
        if let outcome { add(outcome.key, count, at: place) }
        if let noun { findNoun(noun, count: count, place: place, outcome: outcome, scope: scope) }
    }

    /// What a bare noun tells: "9 jobs", "4 clients", "9 finished jobs".
    private mutating func findNoun(
        _ noun: Int, count: Double, place: CuedText.Place, outcome: CountedOutcome?, scope: Range<Int>
    ) {
        let lead = message.before(place.range.lowerBound, 4)
        let isFinished = message.has(.ended, in: scope.lowerBound..<noun) || message.has(.ended, in: lead)
        if message.cue(noun).contains(.job), outcome != .completed, isFinished {
            add(.completed, count, at: place)
        } else if count == 1, message.word(place.range.upperBound) == Self.of {
            return
        } else if message.cue(noun).contains(.job), outcome == nil {
            add(.total, count, at: place)
        } else if message.cue(noun).contains(.client), count > 1, outcome == nil || outcome == .completed {
            add(.clients, count, at: place)
        }
    }

    private static let of: PackedWord = "of"

    /// "A good one": no count.
    private func isPronoun(_ place: CuedText.Place) -> Bool {
        place.quantity.kind == .count(1) && message.word(place.range.lowerBound) == Self.one
            && !message.cue(place.range.lowerBound - 1).isDisjoint(with: [.good, .bad, .idle, .open, .paused])
    }

    private static let one: PackedWord = "one"

    /// "1 bad out of 20", "2 bad of 5": what the part before was taken from.
    private func isWhole(_ place: CuedText.Place) -> Bool {
        let start = place.range.lowerBound
        let isTaken = message.word(start - 1) == Self.of || message.word(start - 1) == Self.inWord
        let part = message.word(start - 2) == Self.out ? start - 3 : start - 2
        return isTaken && !message.cue(part).isDisjoint(with: [.good, .bad, .idle, .paused])
    }

    private static let inWord: PackedWord = "in"
    private static let out: PackedWord = "out"

    /// "6 in total".
    private mutating func findTotal(_ count: Double, _ place: CuedText.Place) {
        guard message.has(.inTotal, in: message.behind(place.range.upperBound, 2)) else { return }
        add(.total, count, at: place)
    }

    /// "Two milestones were paid", "3 milestones are not funded".
    private mutating func findMilestones(_ count: Double, _ place: CuedText.Place, _ scope: Range<Int>) {
        countedPlaces.insert(message.placeNumbers(in: place.range).lowerBound)
        if let index = message.first(.paid, in: scope), !message.isNegated(index) {
            add(.milestonesPaid, count, at: place)
        } else if let index = message.first(.escrow, in: scope), message.isNegated(index) {
            add(.milestonesUnfunded, count, at: place)
        }
    }

    // MARK: Shares

    private mutating func find(_ part: Double, of whole: Double, at number: Int) {
        let place = message.places[number]
        let scope = scope(behind: number)
        let noun = message.first([.job, .client, .review], in: scope.prefixRange(5))
        let predicate = noun.map { $0 + 1..<max($0 + 1, scope.upperBound) } ?? scope
        let outcome = message.outcome(in: predicate) ?? message.outcome(in: scope) ?? outcomeBefore(place)
        guard noun != nil || outcome != nil else { return }
        countedPlaces.insert(number)
        if let outcome { add(outcome.key, part, at: place) }
        let isFinished = noun.map { message.has(.ended, in: scope.lowerBound..<$0) } ?? false
        add(isFinished ? .completed : .total, whole, at: place)
    }

    // MARK: Scopes

    /// The words behind a count that speak of it: up to the next count, comma
    /// or stop.
    private func scope(behind number: Int) -> Range<Int> {
        let start = message.places[number].range.upperBound
        guard start > 0, start < message.tokens.count, message.sign(start) != .comma else { return start..<start }
        var end = message.behind(start, 10).upperBound
        if let next = message.places[(number + 1)...].first(where: { $0.range.lowerBound >= start && isCount($0) }) {
            end = min(end, max(start, next.range.lowerBound))
        }
        return start..<max(start, end)
    }

    private func isCount(_ place: CuedText.Place) -> Bool {
        switch place.kind {
        case .count, .fraction, .percent: true
        default: false
        }
    }

    /// "I finished 12", "positive: 5": the outcome stands before the count.
    private func outcomeBefore(_ place: CuedText.Place) -> CountedOutcome? {
        message.outcome(in: message.before(place.range.lowerBound, 3))
    }

    private func isAdjacent(_ outcome: CountedOutcome?, in scope: Range<Int>) -> Bool {
        guard outcome != nil else { return false }
        return message.outcome(in: scope.prefixRange(4)) != nil
    }

    /// "8 of my 9 jobs went well, one was angry": the noun was said before.
    private func isPartOfKnown(_ outcome: CountedOutcome?) -> Bool { outcome != nil && stated(.total) != nil }
}
