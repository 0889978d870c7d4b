import Quantities

/// Parts of a whole: "3 of my 4 jobs", "out of 40 jobs two", "the third one".
extension FactFinder {
    // MARK: Shares

    mutating func find(_ part: Double, of whole: Double, at number: Int) {
        let place = message.places[number]
        let scope = scope(behind: number)
        let noun = message.first([.job, .client, .review], in: scope.prefixRange(5))
        let predicate = noun.map { $0 + 1..<max($0 + 1, scope.upperBound) } ?? scope
        var outcomes = message.outcomes(in: predicate)
        if outcomes.isEmpty { outcomes = message.outcomes(in: scope) }
        if outcomes.isEmpty { outcomes = outcomeBefore(place).map { [$0] } ?? [] }
        guard noun != nil || !outcomes.isEmpty else { return }
        countedPlaces.insert(number)
        for outcome in outcomes { add(outcome.key, part, at: place) }
        let isFinished = noun.map { message.has(.ended, in: scope.lowerBound..<$0) } ?? false
        add(isFinished ? .completed : .total, whole, at: place)
    }

    // MARK: Wholes

    /// "1 bad out of 20", "2 bad of 5", "out of 40 jobs I lost two": what the
    /// part is taken from.
    func isWhole(_ place: CuedText.Place) -> Bool {
        var start = place.range.lowerBound
        while message.isWord(start - 1, in: Self.owners) { start -= 1 }
        let isTaken = message.word(start - 1) == Self.ofWord || message.word(start - 1) == Self.inWord
        let part = message.word(start - 2) == Self.out ? start - 3 : start - 2
        if isOutOf(place) { return true }
        if isTaken, part < message.clause(start).range.lowerBound { return true }
        return isTaken && !message.cue(part).isDisjoint(with: [.good, .bad, .idle, .paused])
    }

    /// "Three out of five", "three jobs out of five".
    func isOutOf(_ place: CuedText.Place) -> Bool {
        let start = place.range.lowerBound
        return message.word(start - 1) == Self.ofWord && message.word(start - 2) == Self.out
    }

    private static let owners = WordSet("my the all our these those total")

    mutating func addWhole(_ count: Double, _ place: CuedText.Place, _ scope: Range<Int>) {
        let named = message.first([.job, .client, .milestone], in: scope.prefixRange(4))
        if let named { countsMilestones = message.cue(named).contains(.milestone) }
        if countsMilestones { return }
        let noun = named ?? scope.lowerBound
        let isOpen = message.outcome(in: noun..<min(scope.upperBound, noun + 5)) == .open
        let isFinished = message.has(.ended, in: scope.lowerBound..<noun)
        add(isOpen ? .open : isFinished ? .completed : .total, count, at: place)
    }

    private static let inWord: PackedWord = "in"
    private static let out: PackedWord = "out"

    // MARK: Ordinals

    /// "The third client stopped responding": one more, where others are
    /// counted too.
    mutating func findOrdinal(at number: Int) {
        let scope = scope(behind: number)
        guard let noun = message.first([.job, .client], in: scope.prefixRange(1)) ?? oneBehind(number, scope),
            (stated(.total) ?? stated(.completed) ?? stated(.good)) != nil,
            let outcome = message.outcome(in: noun..<scope.upperBound, ofOne: true),
            outcome != .completed, outcome != .open, outcome != .closedSinceUpdate
        else { return }
        add(outcome.key, .number(1), at: message.places[number].range)
    }

    /// "A fourth one", "the third is idle".
    private func oneBehind(_ number: Int, _ scope: Range<Int>) -> Int? {
        message.isWord(scope.lowerBound, in: Self.oneWords) ? scope.lowerBound : nil
    }

    private static let oneWords = WordSet("one is was has where guy never left gave went ended had")
}
