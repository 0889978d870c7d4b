/// Puts the person of the case where a text only points at them.
///
/// "And if he never replies" says nothing by itself. In the case at hand "he"
/// is the client.
enum Pronouns {
    private static let people: Set<String> = ["he", "she", "they", "him", "her", "them", "hes", "he's", "she's"]

    /// The text with "the client" for those words; nil where it has none.
    static func resolved(_ words: ReplyWords) -> String? {
        guard words.words.contains(where: people.contains) else { return nil }
        return words.words.map { people.contains($0) ? "the client" : $0 }.joined(separator: " ")
    }
}
