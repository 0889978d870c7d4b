import Quantities

/// What was earned: on one contract, on the platform, in a year.
extension FactFinder {
    func earningsKey(_ place: CuedText.Place) -> SituationKey {
        let lead = message.before(place.range.lowerBound, 8)
        if isAfterFees(place) || message.hasWord(in: lead, of: Self.fees) { return .netEarnings }
        if isOfTwelveMonths(place) { return .earnings12m }
        return isOfPlatform(place) ? .earnings : .earned
    }

    private static let fees = WordSet("fees")

    /// "In the last 12 months".
    func isOfTwelveMonths(_ place: CuedText.Place) -> Bool {
        message.places[message.placeNumbers(in: nearby(place))].contains {
            ($0.kind == .duration(value: 12, unit: .month) || $0.kind == .duration(value: 1, unit: .year))
                && message.hasWord(in: $0.range.lowerBound - 1..<$0.range.upperBound, of: Self.last)
                && !isMoney(between: place, and: $0)
        }
    }

    /// "9k, and $3,500 of it in the last year": the months are those of the second sum.
    private func isMoney(between place: CuedText.Place, and months: CuedText.Place) -> Bool {
        guard place.range.upperBound < months.range.lowerBound else { return false }
        return message.places[message.placeNumbers(in: place.range.upperBound..<months.range.lowerBound)].contains {
            if case .money = $0.kind { true } else { false }
        }
    }

    private func nearby(_ place: CuedText.Place) -> Range<Int> {
        let clause = message.nearClause(place.range.lowerBound)
        let start = max(message.sentence(place.range.lowerBound).lowerBound, place.range.lowerBound - Self.reach)
        return min(clause.lowerBound, start)..<clause.upperBound
    }

    /// How many tokens before a sum its months may stand: "last 12 months: $900".
    private static let reach = 4
    private static let last = WordSet("last past previous")

    private static let lifetime = WordSet("lifetime overall altogether")
    private static let since = WordSet("since")
    private static let starting = WordSet("began begun started joined start beginning")

    /// "On Upwork", "so far": all there was, not one contract.
    private func isOfPlatform(_ place: CuedText.Place) -> Bool {
        if message.hasWord(in: message.before(place.range.lowerBound, 5), of: Self.lifetime) { return true }
        let behind = message.behind(place.range.upperBound, 5)
        let isSinceStart = message.hasWord(in: behind, of: Self.starting) && message.hasWord(in: behind, of: Self.since)
        if isSinceStart { return true }
        return message.has([.platform, .inTotal], in: behind) && !message.has(.job, in: behind)
    }
}
