import JobSuccess
import KnowledgeBase

/// An answer before its place in the reply is known.
struct AnswerDraft {
    /// So many words may a second answer have, and each of two further ones:
    /// with the first one, whoever reads on a phone still reads to the end.
    private static let wordsBesideOne = 80
    private static let wordsBesideTwo = 60

    let choice: TurnPlan.Choice
    let intent: Intent
    let canned: CannedAnswer
    let variant: Variant
    let estimate: ScoreEstimate?
    /// The text, with its footnotes as they are written.
    let markdown: String
    /// Words that it must say, because leaving them out could cost money.
    let protected: [String]

    /// What its sentences say about ending the contract.
    var endingAdvice: [EndingAdvice] {
        markdown.split(separator: "\n").map(AnswerLine.init).flatMap(\.statements).map(\.endingAdvice)
    }

    /// The text as a further answer of a reply.
    ///
    /// - Parameters:
    ///   - said: What the answers before it say.
    ///   - others: How many answers stand beside it.
    func shortened(after said: SaidStatements, besides others: Int) -> String {
        FurtherAnswer(markdown: markdown, said: said, protected: protected)
            .shortened(to: others > 1 ? Self.wordsBesideTwo : Self.wordsBesideOne)
    }
}
