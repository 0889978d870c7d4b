/// Puts the person of the case where a text only points at them.
///
/// "And if he never replies" says nothing by itself. In the case at hand "he"
/// is the client.
enum Pronouns {
    private static let people: Set<String> = ["he", "she", "they", "him", "her", "them", "hes", "he's", "she's"]

    /// Short names that mean something else in the world of those who never
    /// heard of the score.
    private static let names = ["js": "job success score", "jss": "job success score"]

    /// Whether a word stands for a person of the case or is a short name in it.
    static func stands(for word: String) -> Bool { people.contains(word) || names[word] != nil }

    /// The text with "the client" for those words; nil where it has none.
    static func resolved(_ words: ReplyWords) -> String? {
        guard words.words.contains(where: stands) else { return nil }
        return words.words.map { people.contains($0) ? "the client" : names[$0] ?? $0 }.joined(separator: " ")
    }
}
