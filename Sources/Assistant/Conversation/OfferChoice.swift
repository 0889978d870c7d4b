/// Which of the offered questions a reply means.
enum OfferChoice {
    private static let ordinals = [
        ["1", "first", "1st", "one", "former"],
        ["2", "second", "2nd", "two", "latter"],
        ["3", "third", "3rd", "three"],
    ]
    private static let agreement: Set<String> = [
        "yes", "yep", "yeah", "sure", "ok", "okay", "exactly", "right", "correct",
    ]
    private static let filler: Set<String> = [
        "the", "one", "please", "number", "option", "i", "mean", "meant", "it", "is", "was", "that", "thanks",
        "of", "them", "these", "answer",
    ]

    private static let all: Set<String> = ["both", "all", "everything"]

    /// The indices of the chosen offers: one by its place or its words, or all
    /// of them; empty where the reply chooses none.
    ///
    /// - Parameters:
    ///   - words: The reply.
    ///   - titles: The offers as they were shown.
    static func indices(in words: ReplyWords, titles: [String]) -> [Int] {
        if let index = index(in: words, titles: titles) { return [index] }
        let rest = words.words.filter { !filler.contains($0) }
        return rest.count == 1 && all.contains(rest[0]) ? Array(titles.indices) : []
    }

    /// The index of the chosen offer, or nil where the reply chooses none.
    ///
    /// - Parameters:
    ///   - words: The reply.
    ///   - titles: The offers as they were shown.
    static func index(in words: ReplyWords, titles: [String]) -> Int? {
        if let same = titles.firstIndex(where: { ReplyWords($0) == words }) { return same }
        let rest = words.words.filter { !filler.contains($0) }
        // "The second one" means the second, "number one" the first.
        let telling = rest.isEmpty ? words.words.filter { $0 == "one" } : rest
        guard telling.count == 1, let word = telling.first else { return nil }
        if let place = ordinals.firstIndex(where: { $0.contains(word) }) { return place < titles.count ? place : nil }
        if word == "last" { return titles.indices.last }
        // "Yes" to several offers agrees to the likeliest, which stands first.
        return agreement.contains(word) ? titles.indices.first : nil
    }
}
