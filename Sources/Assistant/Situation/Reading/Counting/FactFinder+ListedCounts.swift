import Quantities

/// Counts in a list: "contracts: 10, idle: 2".
extension FactFinder {
    /// "Contracts: 10, idle: 2": the noun stands before the number and nothing
    /// behind it.
    func isListed(_ place: CuedText.Place) -> Bool {
        let label: Cue = [.job, .good, .bad, .idle, .open, .paused, .ended, .review]
        return message.word(place.range.upperBound) == nil && !message.cue(labelIndex(place)).isDisjoint(with: label)
            && message.cue(labelIndex(place) - 1).isDisjoint(with: [.me, .not])
            && !message.isWord(labelIndex(place) - 1, in: Self.articles) && !isObject(place)
    }

    /// "I opened 6 tickets, support closed 5": a verb with its object.
    private func isObject(_ place: CuedText.Place) -> Bool {
        let label = labelIndex(place)
        guard label == place.range.lowerBound - 1, message.isWord(label, in: Self.verbs) else { return false }
        return message.word(label - 1) != nil && message.clause(label).range.lowerBound < label
            && message.cue(label - 1).isDisjoint(with: [.job, .client, .review])
    }

    private static let verbs = WordSet("closed opened ended finished completed paused")

    private static let articles = WordSet("a an the")

    private func labelIndex(_ place: CuedText.Place) -> Int {
        let before = place.range.lowerBound - 1
        let isSign = message.sign(before) == .colon || message.sign(before) == .hyphen || message.sign(before) == .other
        return isSign ? before - 1 : before
    }

    mutating func addListed(_ count: Double, _ number: Int) {
        let place = message.places[number]
        countedPlaces.insert(number)
        let label = labelIndex(place)
        let key = message.outcome(in: label - 1..<label + 1)?.key ?? (message.cue(label).contains(.job) ? .total : nil)
        if let key { add(key, count, at: place) }
    }
}
