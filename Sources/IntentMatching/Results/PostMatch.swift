/// A longer text: its labels as a whole, and those of each question in it.
public struct PostMatch: Hashable, Sendable {
    /// The labels of the text as a whole. Questions count more than stories.
    public let whole: Match

    /// The questions and requests in the order of the text. Empty where the
    /// text asks nothing.
    public let questions: [QuestionMatch]

    /// What is told after the last question, by itself: "also, the client is
    /// silent". Nil where nothing follows, or a few words only.
    public var closing: QuestionMatch?
}
