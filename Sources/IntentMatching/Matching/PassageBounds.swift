/// Finds the sentences that belong to a question: those told right before it.
struct PassageBounds {
    /// A story farther back has less to do with the question.
    static let mostSentences = 3

    private let segments: [TextSegment]

    /// The passages in the segments of a text.
    init(_ segments: [TextSegment]) {
        self.segments = segments
    }

    /// From the first segment to the last.
    var all: Range<Int>? { span(segments[...]) }

    /// A question with the sentences told right before it; nil where another
    /// question or nothing stands before it.
    func passage(endingAt index: Int) -> Range<Int>? {
        let told = segments[..<index].suffix(Self.mostSentences).reversed().prefix { $0.kind == .statement }.count
        return told > 0 ? span(segments[(index - told)...index]) : nil
    }

    /// The sentences told after the last question; nil where nothing is asked or nothing follows.
    var closing: Range<Int>? {
        guard let last = segments.lastIndex(where: \.asks) else { return nil }
        return span(segments[(last + 1)...].prefix(Self.mostSentences).prefix { $0.kind == .statement })
    }

    private func span(_ part: ArraySlice<TextSegment>) -> Range<Int>? {
        guard let first = part.first, let last = part.last else { return nil }
        return first.span.lowerBound..<last.span.upperBound
    }
}
