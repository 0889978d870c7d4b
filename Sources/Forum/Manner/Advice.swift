/// Tells an answer from sympathy, counter-questions and a mere pointer to a help page.
enum Advice {
    /// An answer has so many words beside courtesies, unless it says yes or no.
    private static let leastWords = 6
    /// Who will not comment and goes on longer than this does say something.
    private static let shortRefusal = 100

    static func isFound(in sentences: [Sentence], ownWords: Int, addressWords: Int) -> Bool {
        let refuses = sentences.contains { $0.holdsAny(of: VoiceWords.refusals) }
        let length = sentences.reduce(0) { $0 + $1.length }
        if refuses, length < shortRefusal { return false }
        if let first = sentences.first?.words.first, verdicts.contains(first) { return true }
        let substance = sentences.filter {
            !QuestionForm.isFound(in: $0) && !$0.holdsAny(of: VoiceWords.pointers)
        }
        // Who speaks of themselves alone shares the trouble.
        return substance.reduce(0) { $0 + $1.length } >= leastWords && addressWords >= ownWords
    }

    private static let verdicts: Set<String> = ["yes", "no", "nope", "yep"]
}
