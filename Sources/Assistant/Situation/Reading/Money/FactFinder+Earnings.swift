import Quantities

/// What was earned: on one contract, on the platform, in a year.
extension FactFinder {
    func earningsKey(_ place: CuedText.Place) -> SituationKey {
        let sentence = message.sentence(place.range.lowerBound)
        if message.hasWord(in: sentence, of: Self.fees) { return .netEarnings }
        if isOfTwelveMonths(place) { return .earnings12m }
        return isOfPlatform(place) ? .earnings : .earned
    }

    private static let fees = WordSet("fees")

    /// "In the last 12 months".
    func isOfTwelveMonths(_ place: CuedText.Place) -> Bool {
        message.places[message.placeNumbers(in: message.nearClause(place.range.lowerBound))].contains {
            ($0.kind == .duration(value: 12, unit: .month) || $0.kind == .duration(value: 1, unit: .year))
                && message.hasWord(in: $0.range.lowerBound - 1..<$0.range.upperBound, of: Self.last)
        }
    }

    private static let last = WordSet("last past previous")

    /// "On Upwork", "so far": all there was, not one contract.
    private func isOfPlatform(_ place: CuedText.Place) -> Bool {
        let behind = message.behind(place.range.upperBound, 5)
        return message.has([.platform, .inTotal], in: behind) && !message.has(.job, in: behind)
    }
}
