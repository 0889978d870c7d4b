import IntentMatching
import KnowledgeBase

/// Tells which uncovered topics can be named to the asker.
struct TopicNaming {
    /// Fewer words tell no language.
    private static let sentence = 3
    /// From here on a single word tells its language.
    private static let certain = 0.9

    /// So few words may be a question about anything.
    private static let everyday = 5

    let knowledge: Knowledge
    /// What the asker wrote.
    let words: ReplyWords
    /// The text in which a question's place counts.
    var text = ""

    /// The words of a question in the text.
    func words(in segment: TextSegment) -> ReplyWords {
        let bytes = Array(text.utf8)
        return ReplyWords(String(decoding: bytes[segment.span.clamped(to: 0..<bytes.count)], as: UTF8.self))
    }

    /// Whether a question says enough to name a topic beside an answer: a word
    /// of the topic's own, or more than the few everyday words that stand in
    /// questions about everything ("what should I do?").
    func isSpokenOf(_ topic: String, in question: ReplyWords) -> Bool {
        guard (1...Self.everyday).contains(question.count), let keywords = knowledge.intent(topic)?.keywords else {
            return true
        }
        return question.containsAny(of: keywords.eachOf.flatMap(\.self) + keywords.helps)
    }

    /// Every word that is not English is a little like the examples in other
    /// languages: "hmm" and "banana" are not.
    func canBeNamed(_ topic: String, in match: Match) -> Bool {
        guard topic == ForeignWords.topic else { return true }
        return ForeignWords(knowledge).areMost(of: words)
            && (words.count >= Self.sentence || match.probability(of: topic) >= Self.certain)
    }
}
