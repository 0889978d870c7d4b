/// One question of a longer text and its labels.
public struct QuestionMatch: Hashable, Sendable {
    /// Where the question stands in the text.
    public let segment: TextSegment

    /// Its labels. The rest of the text has been weighed in a little.
    public let match: Match
}
