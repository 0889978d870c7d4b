/// Cuts a sentence where a second question begins: "how do I bake it and
/// where can I buy it".
struct ClauseBounds {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let sentence: Range<Int>

    /// Bounds in a sentence.
    init(_ bytes: UnsafeBufferPointer<UInt8>, in sentence: Range<Int>) {
        (self.bytes, self.sentence) = (bytes, sentence)
    }

    /// The clauses, trimmed. A sentence that asks at most once is one clause.
    func clauses() -> [Range<Int>] {
        guard bytes[sentence].contains(UInt8(ascii: "?")) || SegmentReader(bytes, in: sentence).beginsLikeQuestion
        else { return [sentence] }
        var cuts: [Int] = []
        var words = 0
        var previous: Range<Int>?
        for word in WordWalk(bytes, in: sentence) {
            if let conjunction = previous, words >= 4, isConjunction(conjunction), opensQuestion(word) {
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

    private func isConjunction(_ word: Range<Int>) -> Bool {
        Self.conjunctions.contains { bytes.spells($0, at: word.lowerBound, end: word.upperBound) }
    }

    private func opensQuestion(_ word: Range<Int>) -> Bool {
        Self.openers.contains { bytes.spells($0, at: word.lowerBound, end: word.upperBound) }
    }

    private static let conjunctions: [StaticString] = ["and", "also", "plus", "but"]

    // "and is" and "and who" more often go on with the same question.
    private static let openers: [StaticString] = [
        "how", "what", "why", "when", "where", "which", "can", "could", "should", "do", "does", "will", "would",
    ]
}
