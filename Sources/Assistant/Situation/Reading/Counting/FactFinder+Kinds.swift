import Quantities

/// Counts of special contracts and clients: new good ones, good ones to come,
/// clients who stay or come back.
extension FactFinder {
    /// Adds a count that has a key of its own; false where it has none.
    mutating func addKind(
        of count: Double, _ place: CuedText.Place, _ scope: Range<Int>, _ outcomes: [CountedOutcome]
    ) -> Bool {
        // "I finished 3 new jobs, all with five stars."
        let isGood =
            outcomes.contains(.good)
            || outcomes.contains(.completed) && message.affirmsGood(in: scope.upperBound..<scope.upperBound + 8)
        let key = isGood ? goodKey(place, scope) : clientKey(scope)
        guard let key else { return false }
        add(key, count, at: place)
        return true
    }

    // MARK: Good ones

    private func goodKey(_ place: CuedText.Place, _ scope: Range<Int>) -> SituationKey? {
        let around =
            message.before(place.range.lowerBound, 5).lowerBound..<message.behind(scope.upperBound, 3).upperBound
        if message.hasWord(in: scope, of: Self.soon) || isAboutTo(scope) { return .goodEnding }
        if message.hasWord(in: around, of: Self.planned) || isTriedOut(place, scope) { return .plannedGood }
        if isWillEnd(scope) { return .goodEnding }
        let isLate = message.hasWord(in: around, of: Self.lately) || isThisMonth(around) || isSinceThen(place)
        return isLate || isJustEnded(place) ? .newGood : nil
    }

    private static let soon = WordSet("soon almost nearly shortly finishing ending")
    private static let planned = WordSet("planned plan planning upcoming coming lined pipeline")
    private static let lately = WordSet("lately recently newly new fresh meanwhile row")

    /// "And with ten more good ones?", "I will do five more good ones".
    private func isTriedOut(_ place: CuedText.Place, _ scope: Range<Int>) -> Bool {
        message.hasWord(in: scope, of: Self.more)
            && (message.hasWord(in: message.before(place.range.lowerBound, 2), of: Self.tryingOut)
                || message.hasWord(in: message.before(place.range.lowerBound, 3), of: Self.intending))
    }

    private static let intending = WordSet("will i'll gonna")

    private static let more = WordSet("more another additional extra further")
    private static let tryingOut = WordSet("with after")

    /// "I just finished two good jobs".
    private func isJustEnded(_ place: CuedText.Place) -> Bool {
        let lead = message.before(place.range.lowerBound, 3)
        return lead.contains { message.isWord($0, in: Self.just) && message.cue($0 + 1).contains(.ended) }
    }

    private static let just = WordSet("just")

    /// "Since summer I finished six jobs".
    private func isSinceThen(_ place: CuedText.Place) -> Bool {
        let lead = message.before(place.range.lowerBound, 6)
        guard let since = lead.first(where: { message.isWord($0, in: Self.since) }) else { return false }
        return message.isWord(since + 1, in: Self.seasons)
            || message.places[message.placeNumbers(in: since + 1..<since + 2)].contains {
                if case .date(_, precision: .month) = $0.kind { true } else { false }
            }
    }

    private static let since = WordSet("since")
    private static let seasons = WordSet("then summer spring autumn winter fall easter christmas")

    /// "Two good ones are about to finish", but not "10 good reviews about him".
    private func isAboutTo(_ scope: Range<Int>) -> Bool {
        scope.contains { message.isWord($0, in: Self.about) && message.cue($0 + 1).contains(.to) }
    }

    private static let about = WordSet("about")

    /// "Two good ones that will end".
    private func isWillEnd(_ scope: Range<Int>) -> Bool {
        message.first(.planned, in: scope).map { message.has(.ended, in: $0..<scope.upperBound) } ?? false
    }

    private func isThisMonth(_ range: Range<Int>) -> Bool {
        range.contains { message.isWord($0, in: Self.units) && message.hasWord(in: $0 - 2..<$0, of: Self.this) }
    }

    private static let this = WordSet("this last past")
    private static let units = WordSet("days week weeks month months")

    // MARK: Clients

    /// "Two long-term clients", "three clients who came back".
    private func clientKey(_ scope: Range<Int>) -> SituationKey? {
        guard let client = message.first(.client, in: scope.prefixRange(8)) else { return keyOfKnownClients(scope) }
        let adjectives = scope.lowerBound..<client
        if message.hasWord(in: adjectives, of: Self.long) { return .longTermClients }
        if message.hasWord(in: message.behind(client + 1, 3), of: Self.long) { return .longTermClients }
        let returns =
            message.hasWord(in: adjectives, of: Self.returning)
            || message.hasWord(in: message.behind(client + 1, 4), of: Self.returned)
                && !message.has(.not, in: message.behind(client + 1, 4))
        return returns ? .repeatClients : nil
    }

    func isKnownClients(_ scope: Range<Int>) -> Bool { keyOfKnownClients(scope) != nil }

    /// "Out of nine clients three came back and two are long term".
    private func keyOfKnownClients(_ scope: Range<Int>) -> SituationKey? {
        guard knows(.clients) else { return nil }
        if message.hasWord(in: scope.prefixRange(4), of: Self.returned) { return .repeatClients }
        return message.hasWord(in: scope.prefixRange(8), of: Self.long) ? .longTermClients : nil
    }

    private static let long = WordSet("long longterm longtime")
    private static let returning = WordSet("repeat returning recurring repeated regular")
    private static let returned = WordSet("returned rehired back again")
}
