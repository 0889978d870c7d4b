import Quantities

/// Parts of a whole: "3 of my 4 jobs", "out of 40 jobs two", "the third one".
extension FactFinder {
    // MARK: Shares

    mutating func find(_ part: Double, of whole: Double, at number: Int) {
        let place = message.places[number]
        guard !isBareMoney(place) else { return }
        let part = isException(place) ? whole - part : part
        let scope = scope(behind: number)
        if message.has(.milestone, in: scope.prefixRange(1)) { return findPaidMilestones(part, place) }
        let noun = message.first([.job, .client, .review], in: scope.prefixRange(5))
        let predicate = noun.map { $0 + 1..<max($0 + 1, scope.upperBound) } ?? scope
        var outcomes = message.outcomes(in: predicate)
        if outcomes.isEmpty { outcomes = message.outcomes(in: scope) }
        // "I finished 3 of 8 chapters" counts chapters.
        if outcomes.isEmpty, noun != nil || !isThing(scope.lowerBound) {
            outcomes = outcomeBefore(place).map { [$0] } ?? []
        }
        guard noun != nil || !outcomes.isEmpty else { return }
        countedPlaces.insert(number)
        for outcome in outcomes { add(outcome.key, part, at: place) }
        let isFinished = noun.map { message.has(.ended, in: scope.lowerBound..<$0) } ?? false
        add(isFinished ? .completed : .total, whole, at: place)
    }

    /// "He approved 2 of 3 milestones".
    private mutating func findPaidMilestones(_ part: Double, _ place: CuedText.Place) {
        countsMilestones = true
        let around =
            message.before(place.range.lowerBound, 3).lowerBound..<message.behind(place.range.upperBound, 5).upperBound
        guard let verb = message.first([.paid, .approve], in: around), !message.isNegated(verb) else { return }
        add(.milestonesPaid, part, at: place)
    }

    // MARK: Wholes

    /// "1 bad out of 20", "2 bad of 5", "out of 40 jobs I lost two": what the
    /// part is taken from.
    func isWhole(_ place: CuedText.Place) -> Bool {
        var start = place.range.lowerBound
        while message.isWord(start - 1, in: Self.owners) { start -= 1 }
        let isTaken = message.word(start - 1) == Self.ofWord || message.word(start - 1) == Self.inWord
        let part = message.word(start - 2) == Self.out ? start - 3 : start - 2
        if isOutOf(place) || isHalved(place) { return true }
        if isTaken, part < message.clause(start).range.lowerBound { return true }
        return isTaken && (!message.cue(part).isDisjoint(with: [.good, .bad, .idle, .paused]) || isCountedNoun(part))
    }

    /// The "jobs" of "3 good jobs of 4".
    private func isCountedNoun(_ index: Int) -> Bool {
        guard message.cue(index).contains(.job) else { return false }
        return message.places[message.placeNumbers(in: message.before(index, 3))].contains {
            if case .count = $0.kind { true } else { false }
        }
    }

    /// "Half of my 8 contracts".
    private func isHalved(_ place: CuedText.Place) -> Bool {
        var before = place.range.lowerBound - 1
        while message.isWord(before, in: Self.owners) { before -= 1 }
        if message.word(before) == Self.ofWord { before -= 1 }
        return message.isWord(before, in: Self.half)
            && message.has([.job, .client], in: message.behind(place.range.upperBound, 3))
    }

    private static let half = WordSet("half")

    /// "Three out of five", "three jobs out of five".
    func isOutOf(_ place: CuedText.Place) -> Bool {
        let start = place.range.lowerBound
        return message.word(start - 1) == Self.ofWord && message.word(start - 2) == Self.out
    }

    private static let owners = WordSet("my the all our these those total")

    mutating func addWhole(_ count: Double, _ place: CuedText.Place, _ scope: Range<Int>) {
        let named = message.first([.job, .client, .milestone], in: scope.prefixRange(4))
        if let named { countsMilestones = message.cue(named).contains(.milestone) }
        if countsMilestones || named == nil && isThing(scope.lowerBound) { return }
        let noun = named ?? scope.lowerBound
        if isHalved(place), named != nil, let outcome = message.outcome(in: noun + 1..<max(noun + 1, scope.upperBound))
        {
            if count.remainder(dividingBy: 2) == 0 { add(outcome.key, count / 2, at: place) }
            return add(.total, count, at: place)
        }
        let isOpen = message.outcome(in: noun..<min(scope.upperBound, noun + 5)) == .open
        let isFinished = message.has(.ended, in: scope.lowerBound..<noun)
        let isOfClients = named.map { message.cue($0).contains(.client) } ?? false
        add(isOpen ? .open : isFinished ? .completed : isOfClients ? .clients : .total, count, at: place)
    }

    private static let inWord: PackedWord = "in"
    private static let out: PackedWord = "out"

    // MARK: Exceptions

    /// "All but one", "all of them except two".
    func isException(_ place: CuedText.Place) -> Bool {
        let start = place.range.lowerBound
        return message.isWord(start - 1, in: Self.exceptions) && message.has(.all, in: start - 5..<start - 1)
    }

    private static let exceptions = WordSet("but except")

    /// "Nine contracts, all but one completed": eight.
    mutating func addAllBut(_ count: Double, _ place: CuedText.Place, _ scope: Range<Int>) {
        guard let known = stated(.total) ?? stated(.clients), count < known,
            let outcome = message.outcome(in: scope.prefixRange(4))
        else { return }
        add(outcome.key, known - count, at: place)
    }

    // MARK: Ordinals

    /// "The third client stopped responding": one more, where others are
    /// counted too.
    mutating func findOrdinal(at number: Int) {
        let scope = scope(behind: number)
        findFirstMilestone(at: number, scope)
        findUnfundedMilestone(at: number, scope)
        guard let noun = message.first([.job, .client], in: scope.prefixRange(1)) ?? oneBehind(number, scope),
            (stated(.total) ?? stated(.completed) ?? stated(.good)) != nil,
            let outcome = message.outcome(in: noun..<scope.upperBound, ofOne: true),
            outcome != .completed, outcome != .open, outcome != .closedSinceUpdate
        else { return }
        add(outcome.key, .number(1), at: message.places[number].range)
    }

    /// "The first milestone was paid": one.
    private mutating func findFirstMilestone(at number: Int, _ scope: Range<Int>) {
        if message.has(.milestone, in: scope.prefixRange(1)) { countsMilestones = true }
        guard countsMilestones, message.places[number].kind == .ordinal(1),
            let paid = message.first(.paid, in: scope.prefixRange(9)), !message.isNegated(paid),
            !message.has(.planned, in: scope.lowerBound..<paid)
        else { return }
        add(.milestonesPaid, 1, at: message.places[number])
    }

    /// "For the second milestone there is no money yet": one.
    private mutating func findUnfundedMilestone(at number: Int, _ scope: Range<Int>) {
        guard message.has(.milestone, in: scope.prefixRange(1)) else { return }
        let words = scope.prefixRange(8)
        let isDenied = words.contains { message.isWord($0, in: Self.moneyInside) && message.isNegated($0) }
        guard isDenied || words.contains(where: { message.word($0) == Self.unfunded }) else { return }
        add(.milestonesUnfunded, 1, at: message.places[number])
    }

    private static let moneyInside = WordSet("funded money")

    /// "A fourth one", "the third is idle".
    private func oneBehind(_ number: Int, _ scope: Range<Int>) -> Int? {
        message.isWord(scope.lowerBound, in: Self.oneWords) ? scope.lowerBound : nil
    }

    private static let oneWords = WordSet("one is was has where guy never left gave went ended had")
}
