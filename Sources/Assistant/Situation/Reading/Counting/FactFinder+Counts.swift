import Quantities

/// How many contracts there are, and how they went.
extension FactFinder {
    mutating func findCounts() {
        for number in message.places.indices {
            switch message.places[number].kind {
            case .count(let count): find(count, at: number)
            case .fraction(let part, let whole): find(part, of: whole, at: number)
            case .ordinal: findOrdinal(at: number)
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
        guard count > 0, !isPronoun(place), !isDenied(count, place), !isBelowZero(place), !isScore(count, place),
            !isBareMoney(place), !isOfArticle(place), !isOfHours(place), !isOfClient(place), !isLabel(place),
            !isOfMarket(place)
        else { return }
        let scope = scope(behind: number)
        if isException(place) { return addAllBut(count, place, scope) }
        if count > 1, isWhole(place) {
            countedPlaces.insert(number)
            return addWhole(count, place, scope)
        }
        if isSaying(place, scope) { return }
        let noun = countedNoun(in: scope)
        if let noun, message.cue(noun) != .them { countsMilestones = message.cue(noun).contains(.milestone) }
        if countsMilestones { return findMilestones(count, place, scope) }
        let outcomes = outcomes(of: count, place, scope)
        if isListed(place) { return addListed(count, number) }
        guard
            noun != nil || isAdjacent(outcomes, in: scope) || isPartOfKnown(count, outcomes)
                || isOwnWork(count, place) || isKnownClients(scope),
            !isOfRule(place), noun != nil || !isOtherWork(place, scope) && !isOtherThing(scope),
            noun != nil || stated(.total) ?? stated(.completed) != nil || !isOfOtherThings(count, place)
        else { return findTotal(count, place) }
        countedPlaces.insert(number)
        if addKind(of: count, place, scope, outcomes) || isOneEnded(count, outcomes, scope) { return }
        for outcome in outcomes where outcome != .good || stated(.newGood) != count && !isFromOneClient(place) {
            add(outcome.key, count, at: place)
            // What one contract among others lacks is a fact of that contract, too.
            if outcome == .noEarnings, count == 1, let noun, message.cue(noun).contains(.job) {
                add(.hasEarnings, .flag(false), at: place.range)
            }
        }
        if let noun { findNoun(noun, count: count, place: place, outcomes: outcomes, scope: scope) }
    }

    private func outcomes(of count: Double, _ place: CuedText.Place, _ scope: Range<Int>) -> [CountedOutcome] {
        let isOne = count == 1 && [.total, .completed, .good, .bad].allSatisfy { stated($0) == nil }
        let behind = message.outcomes(in: scope, ofOne: isOne)
        if !behind.isEmpty { return behind.map { sinceUpdate($0, place) } }
        // "Upwork closed one of my contracts": which one is told, not how many are closed.
        let before = outcomeBefore(place)
        if count == 1, before == .completed, message.word(place.range.upperBound) == Self.ofWord { return [] }
        return before.map { [sinceUpdate($0, place)] } ?? []
    }

    /// "Since the last update three contracts ended."
    private func sinceUpdate(_ outcome: CountedOutcome, _ place: CuedText.Place) -> CountedOutcome {
        guard outcome == .completed else { return outcome }
        return message.has(.update, in: message.before(place.range.lowerBound, 6)) ? .closedSinceUpdate : outcome
    }

    /// "One contract ended last week" is told of that contract, as long as no
    /// others are counted.
    private func isOneEnded(_ count: Double, _ outcomes: [CountedOutcome], _ scope: Range<Int>) -> Bool {
        count == 1 && outcomes == [.completed] && stated(.total) == nil && stated(.open) == nil
            && message.outcome(in: scope) == .completed
    }

    /// What a bare noun tells: "9 jobs", "4 clients", "9 finished jobs".
    private mutating func findNoun(
        _ noun: Int, count: Double, place: CuedText.Place, outcomes: [CountedOutcome], scope: Range<Int>
    ) {
        let lead = message.before(place.range.lowerBound, 4)
        let isFinished = message.has(.ended, in: scope.lowerBound..<noun) || hasEnded(lead)
        let isSinceUpdate = outcomes.contains(.closedSinceUpdate)
        if message.cue(noun).contains(.job), !outcomes.contains(.completed), isFinished, !isSinceUpdate, count > 1 {
            add(.completed, count, at: place)
        } else if count == 1, message.cue(noun).contains(.client),
            message.has(.all, in: lead) || isOnlyClient(place, noun)
        {
            add(.clients, count, at: place)
        } else if count == 1, isPicked(place, noun) {
            return
        } else if message.cue(noun).contains(.job), outcomes.isEmpty, count > 1 || isOnlyOne(place) {
            add(.total, count, at: place)
        } else if message.cue(noun).contains(.client), count > 1, message.word(place.range.upperBound) != Self.ofWord,
            outcomes.isEmpty || outcomes == [.completed]
        {
            add(.clients, count, at: place)
        }
    }

    /// "I finished 3 jobs", but not "next week I end 3 contracts".
    private func hasEnded(_ lead: Range<Int>) -> Bool {
        lead.contains {
            message.cue($0).contains(.ended) && !message.isWord($0, in: Self.plans)
                && !message.has(.planned, in: message.before($0, 2))
        }
    }

    private static let plans = WordSet("end finish complete ending finishing completing closing")

    /// "5 jobs for 1 client".
    private func isOnlyClient(_ place: CuedText.Place, _ noun: Int) -> Bool {
        guard noun == place.range.upperBound, !message.isWord(noun + 1, in: Self.relatives) else { return false }
        let lead = message.before(place.range.lowerBound, 3)
        return message.hasWord(in: lead, of: Self.forWords) && message.has(.job, in: message.before(lead.upperBound, 5))
            && !message.placeNumbers(in: message.before(lead.upperBound, 6)).isEmpty
    }

    private static let forWords = WordSet("for from with")
    private static let relatives = WordSet("who that which where whose and but")

    /// "6 in total".
    private mutating func findTotal(_ count: Double, _ place: CuedText.Place) {
        guard message.has(.inTotal, in: message.behind(place.range.upperBound, 2)), !isAmongMoney(place) else { return }
        add(.total, count, at: place)
    }

    /// "At 40 dollars an hour that is 1,260 in total."
    private func isAmongMoney(_ place: CuedText.Place) -> Bool {
        message.places[message.placeNumbers(in: message.sentence(place.range.lowerBound))].contains {
            if case .money = $0.kind { true } else { false }
        }
    }

    /// "Two milestones were paid", "3 milestones are not funded".
    private mutating func findMilestones(_ count: Double, _ place: CuedText.Place, _ scope: Range<Int>) {
        countedPlaces.insert(message.placeNumbers(in: place.range).lowerBound)
        if let index = message.first(.paid, in: scope), !message.isNegated(index) {
            add(.milestonesPaid, count, at: place)
        } else if let index = message.first(.escrow, in: scope),
            message.isNegated(index) || message.word(index) == Self.unfunded
        {
            add(.milestonesUnfunded, count, at: place)
        }
    }

    static let unfunded: PackedWord = "unfunded"
}
