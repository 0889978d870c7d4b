/// What a few words ask of the answer before them: "why?", "source?", "how
/// long?", "and then?".
enum GoingOn: CaseIterable, Equatable {
    /// Why something was asked back.
    case purpose
    /// What the answer rests on, and how sure that is.
    case grounds
    /// Where it can be read.
    case sources
    /// When something ends, or how long it takes.
    case time
    /// What to write to the other side.
    case message
    /// The answer in a sentence.
    case brief
    /// What comes after it.
    case next
    /// The asker has understood.
    case agreement
    /// The asker says that the answer does not fit.
    case disagreement

    /// A longer text has a subject of its own.
    private static let longest = 10

    /// Reads a text, or nil where it says more than one of these.
    init?(_ words: ReplyWords) {
        guard (1...Self.longest).contains(words.count),
            let match = Self.allCases.first(where: { $0.isAll(of: words) })
        else { return nil }
        self = match
    }

    /// Whether nothing was asked.
    var isAside: Bool { self == .agreement || self == .disagreement }

    /// Whether a text has words of this kind and no others that mean something.
    private func isAll(of words: ReplyWords) -> Bool {
        let phrases = GoingOnWords.phrases(of: self).filter { words.contains(phrase: $0) }
        guard !phrases.isEmpty else { return false }
        let meant = Set(phrases.flatMap(\.words))
        let filler = GoingOnWords.filler(of: self)
        return words.words.allSatisfy { meant.contains($0) || filler.contains($0) }
    }
}
