/// Tells a question by its first words: many writers leave the mark out.
enum QuestionForm {
    static func isFound(in sentence: Sentence) -> Bool {
        if sentence.isMarked { return true }
        return starts(of: sentence.words).contains { asks(sentence.words[$0...], isFirst: $0 == 0) }
    }

    /// Whether "yes" or "no" answers a question: it begins with a verb, and
    /// leaves no choice but between doing a thing or not.
    static func canBeAnsweredByYes(_ sentence: Sentence) -> Bool {
        let words = sentence.words
        let isOpen = words.contains(where: adverbs.contains)
        let isChoice = words.indices.contains { words[$0] == "or" && words.dropFirst($0 + 1).first != "not" }
        return !isOpen && !isChoice
            && starts(of: words).contains { start in
                let clause = words[start...]
                return verbs.contains(clause.first ?? "") && subjects.contains(clause.dropFirst().first ?? "")
            }
    }

    /// Where a sentence or a clause of it begins.
    private static func starts(of words: [String]) -> [Int] {
        words.indices.filter { $0 == 0 || links.contains(words[$0 - 1]) }
    }

    private static func asks(_ clause: ArraySlice<String>, isFirst: Bool) -> Bool {
        guard let first = clause.first, let second = clause.dropFirst().first else { return false }
        if verbs.contains(first) {
            return subjects.contains(second) || isFirst && first != "do" && articles.contains(second)
        }
        guard adverbs.contains(first) else { return false }
        if isFirst, openings.contains(first), verbs.contains(second) { return true }
        return isFirst && first == "why" || verbs.contains(second) && subjects.contains(clause.dropFirst(2).first ?? "")
    }

    private static let links: Set<String> = [",", "or", "and", "but", "so", "then"]

    private static let verbs: Set<String> = [
        "should", "can", "could", "will", "would", "do", "does", "did", "is", "are", "am", "was", "may", "must",
        "shall",
    ]

    private static let subjects: Set<String> = [
        "i", "we", "my", "it", "this", "that", "they", "he", "she", "there", "anyone", "anybody", "someone",
    ]

    /// What a question without a mark begins with: "Does an idle contract", "When does the review end".
    private static let articles: Set<String> = ["a", "an", "the", "my", "any"]
    private static let openings: Set<String> = ["how", "when", "where"]

    private static let adverbs: Set<String> = ["what", "how", "when", "why", "where", "which", "who"]
}
