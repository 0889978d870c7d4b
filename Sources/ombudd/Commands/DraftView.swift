import Mailroom

/// Drafts as text.
enum DraftView {
    private static let shownQuestion = 60

    /// A draft on one line.
    static func line(_ draft: Draft) -> String {
        let question = draft.question.split { $0.isWhitespace }.joined(separator: " ")
        let cut = question.count > shownQuestion ? question.prefix(shownQuestion) + "…" : question[...]
        return
            "\(draft.id)  \(draft.created.shown)  \(draft.key.instance)  topic \(draft.topic), post \(draft.number)  "
            + "\(draft.action.rawValue)  \(cut.printable)"
    }

    /// A draft with its question.
    static func page(_ draft: Draft) -> String {
        """
        Draft \(draft.id), decision \(draft.incoming): \(draft.action.rawValue) in \(draft.key.instance), \
        topic \(draft.topic), post \(draft.number), \(draft.created.shown)

        Question
        \(indented(draft.question))

        Text
        \(indented(draft.body))
        """
    }

    private static func indented(_ text: String) -> String {
        text.printableLines.split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.isEmpty ? "" : "  " + $0 }.joined(separator: "\n")
    }
}
