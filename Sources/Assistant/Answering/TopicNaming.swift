import IntentMatching
import KnowledgeBase

/// Tells which uncovered topics can be named to the asker.
struct TopicNaming {
    /// Fewer words tell no language.
    private static let sentence = 3
    /// From here on a single word tells its language.
    private static let certain = 0.9

    let knowledge: Knowledge
    /// What the asker wrote.
    let words: ReplyWords

    /// Every word that is not English is a little like the examples in other
    /// languages: "hmm" and "banana" are not.
    func canBeNamed(_ topic: String, in match: Match) -> Bool {
        guard topic == ForeignWords.topic else { return true }
        return ForeignWords(knowledge).areMost(of: words)
            && (words.count >= Self.sentence || match.probability(of: topic) >= Self.certain)
    }
}
