import KnowledgeBase

/// The words of the examples in other languages.
struct ForeignWords {
    /// The uncovered topic of questions in other languages.
    static let topic = "other-languages"

    private let words: Set<String>

    init(_ knowledge: Knowledge) {
        let examples = knowledge.intent(Self.topic)?.examples ?? []
        words = Set(examples.flatMap(\.expansions).flatMap { ReplyWords($0).words })
    }

    /// Whether at least half of the words of a text are among them.
    func areMost(of text: ReplyWords) -> Bool {
        text.words.count(where: words.contains) * 2 >= text.count
    }
}
