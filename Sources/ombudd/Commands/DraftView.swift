import Mailroom
import Service

/// Drafts as a moderator reads them.
struct DraftView {
    private static let shownQuestion = 60

    let draft: Draft
    /// Nil where the forum is not configured any more.
    let forum: ForumInstance?
    let now: Moment

    /// Drafts as a table, with what to do next.
    static func table(_ views: [DraftView]) -> [String] {
        guard let first = views.first else { return ["No draft waits."] }
        let head = ["ID", "AGE", "SINCE (UTC)", "FORUM", "TOPIC", "POST", "WHAT", "QUESTION"]
        let table = TextTable(
            alignments: [.right, .right, .left, .left, .right, .right, .left, .left], rows: [head] + views.map(\.row))
        let count = views.count == 1 ? "1 draft waits." : "\(views.count) drafts wait."
        return table.lines + ["", "\(count) Read one: ombudd drafts show \(first.draft.id)"]
    }

    private var row: [String] {
        let question = draft.question.split { $0.isWhitespace }.joined(separator: " ")
        return [
            "\(draft.id)", Age(of: draft.created, at: now).text, draft.created.shown, draft.key.instance,
            "\(draft.topic)", "\(draft.number)", draft.action.rawValue,
            question.count > Self.shownQuestion ? question.prefix(Self.shownQuestion) + "…" : question,
        ]
    }

    /// A draft with its question, and what to do next.
    ///
    /// - Parameter decision: What it comes from; nil where that cannot be had.
    func page(_ decision: RecordedDecision?) -> [String] {
        let place = PostPlace(draft, in: forum).link ?? "topic \(draft.topic), post \(draft.number)"
        let understood = decision.map { DecisionView.understood($0) } ?? "-"
        let head = TextTable(
            alignments: [.left, .left],
            rows: [
                ["Draft", "\(draft.id): \(draft.action.rawValue) in \(draft.key.instance)"], ["Post", place],
                ["Waits", "\(Age(of: draft.created, at: now).text), since \(draft.created.shown) UTC"],
                ["Understood", understood],
            ])
        return head.lines
            + ["", "Question", draft.question.indentedLines, "", "Text", draft.body.indentedLines, ""]
            + ["Next: ombudd drafts approve \(draft.id)", "      ombudd drafts edit \(draft.id) < better.md"]
            + ["      ombudd drafts decline \(draft.id)", "      ombudd explain \(draft.incoming)"]
    }
}

extension DraftView: Encodable {
    private enum CodingKeys: CodingKey {
        case id, decision, forum, topic, post, number, link, action, created, question, text
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(draft.id, forKey: .id)
        try container.encode(draft.incoming, forKey: .decision)
        try container.encode(draft.key.instance, forKey: .forum)
        try container.encode(draft.topic, forKey: .topic)
        try container.encode(draft.key.post, forKey: .post)
        try container.encode(draft.number, forKey: .number)
        try container.encode(PostPlace(draft, in: forum).link, forKey: .link)
        try container.encode(draft.action.rawValue, forKey: .action)
        try container.encode(draft.created.stamp, forKey: .created)
        try container.encode(draft.question, forKey: .question)
        try container.encode(draft.body, forKey: .text)
    }
}
