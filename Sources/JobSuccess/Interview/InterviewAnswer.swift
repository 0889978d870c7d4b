/// An answer to a question of the interview.
enum InterviewAnswer: Hashable, Sendable {
    /// The person does not know, or does not say.
    case unknown
    /// The answer as a cell of a contract file.
    case cell(String)

    /// The cell's text; nil where nothing is known.
    var cell: String? {
        guard case .cell(let text) = self else { return nil }
        return text
    }
}
