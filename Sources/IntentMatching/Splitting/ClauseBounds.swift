/// Cuts a sentence where a second question begins: "how do I bake it and
/// where can I buy it".
struct ClauseBounds {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let sentence: Range<Int>

    /// Bounds in a sentence.
    init(_ bytes: UnsafeBufferPointer<UInt8>, in sentence: Range<Int>) {
        (self.bytes, self.sentence) = (bytes, sentence)
    }

    /// The clauses, trimmed. A sentence that asks at most once, or not at all, is one clause.
    func clauses() -> [Range<Int>] {
        switch SegmentReader(bytes, in: sentence).kind {
        case .question, .request: break
        case .statement, .courtesy: return [sentence]
        }
        var cuts: [Int] = []
        var words = 0
        var previous: Range<Int>?
        for word in WordWalk(bytes, in: sentence) {
            if let conjunction = previous, words >= 4, opens(word, after: conjunction, words: words) {
                cuts.append(conjunction.lowerBound)
                words = 0
            }
            words += 1
            previous = word
        }
        return ranges(cuts)
    }

    private func ranges(_ cuts: [Int]) -> [Range<Int>] {
        let starts = [sentence.lowerBound] + cuts
        let ends = cuts + [sentence.upperBound]
        return zip(starts, ends).map { bytes.trimmed($0..<$1) }
    }

    private func opens(_ word: Range<Int>, after conjunction: Range<Int>, words: Int) -> Bool {
        if spells(conjunction, Self.alternatives) { return spells(word, Self.questionWords) }
        guard spells(conjunction, Self.conjunctions) else { return false }
        return spells(word, Self.openers) || words > Self.shortestBeforeCondition && spells(word, Self.conditions)
            || SegmentReader(bytes, in: word.lowerBound..<sentence.upperBound).beginsWithVerbAndPronoun
    }

    private func spells(_ word: Range<Int>, _ choices: [StaticString]) -> Bool {
        choices.contains { bytes.spells($0, at: word.lowerBound, end: word.upperBound) }
    }

    /// "and if" after a few words goes on with the same question.
    private static let shortestBeforeCondition = 4

    private static let conditions: [StaticString] = ["if"]

    /// "should I wait or end it" is one question, "or when do I end it" another.
    private static let alternatives: [StaticString] = ["or"]

    private static let questionWords: [StaticString] = ["how", "what", "why", "when", "where"]

    private static let conjunctions: [StaticString] = ["and", "also", "plus", "but"]

    // "and is done" and "and who" more often go on with the same question.
    private static let openers: [StaticString] = [
        "how", "what", "why", "when", "where", "which", "can", "could", "should", "do", "does", "will", "would",
    ]
}
