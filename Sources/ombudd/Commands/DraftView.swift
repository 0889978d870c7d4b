import Mailroom
import Service

/// Drafts as a moderator reads them.
struct DraftView {
    private static let shownQuestion = 60

    let draft: Draft
    /// Nil where the forum is not configured any more.
    let forum: ForumInstance?
    let now: Moment
    /// Why it was approved and not sent after all; nil for what waits.
    var reason: String?

    /// Drafts as a table, with what to do next.
    static func table(_ views: [DraftView]) -> [String] {
        guard let first = views.first else { return ["No draft waits."] }
        let head = ["ID", "", "AGE", "SINCE (UTC)", "SURE", "WHAT", "PLACE", "QUESTION"]
        let table = TextTable(
            alignments: [.right, .left, .right, .left, .right, .left, .left, .left], rows: [head] + views.map(\.row))
        let count = views.count == 1 ? "1 draft waits." : "\(views.count) drafts wait."
        return table.lines + ["", "\(count) Read one: ombudd drafts show \(first.draft.id)"]
    }

    /// What was approved and not sent, as a table.
    static func cancelled(_ views: [DraftView]) -> [String] {
        guard !views.isEmpty else { return ["Nothing that was approved was called off."] }
        let rows = views.map { view in
            ["\(view.draft.id)", view.draft.created.shown, view.reason ?? "", view.place, view.question]
        }
        return TextTable(
            alignments: [.right, .left, .left, .left, .left],
            rows: [["ID", "SINCE (UTC)", "WHY NOT", "PLACE", "QUESTION"]] + rows
        ).lines
    }

    private var row: [String] {
        [
            "\(draft.id)", draft.isUrgent ? "URGENT" : "", Age(of: draft.created, at: now).text, draft.created.shown,
            confidence ?? "-", draft.action.rawValue + (draft.isPersons ? ", a person's" : ""), place, question,
        ]
    }

    private var question: String {
        let question = draft.question.split { $0.isWhitespace }.joined(separator: " ")
        return question.count > Self.shownQuestion ? question.prefix(Self.shownQuestion) + "…" : question
    }

    private var place: String {
        PostPlace(draft, in: forum).link ?? "\(draft.key.instance), topic \(draft.topic), post \(draft.number)"
    }

    private var confidence: String? { draft.intent.map { "\(Int(($0.confidence * 100).rounded())) %" } }

    /// A draft with its question, and what to do next.
    ///
    /// - Parameter decision: What it comes from; nil where that cannot be had.
    func page(_ decision: RecordedDecision?) -> [String] {
        let what = "\(draft.id)\(draft.isUrgent ? ", URGENT" : ""): \(draft.action.rawValue) in \(draft.key.instance)"
        let head = TextTable(
            alignments: [.left, .left],
            rows: [
                ["Draft", what], ["Revision", "\(draft.revision)"], ["Post", place],
                ["Waits", "\(Age(of: draft.created, at: now).text), since \(draft.created.shown) UTC"],
                ["Understood", decision.map { DecisionView.understood($0) } ?? "-"],
            ])
        return head.lines + ["", "Question", draft.question.indentedLines, ""] + texts + next
    }

    private var texts: [String] {
        guard draft.isPersons else { return ["Text", draft.body.indentedLines, ""] }
        let proposal = draft.proposal ?? "None: it would say nothing now."
        return ["Text (a person's)", draft.body.indentedLines, "", "Ombud's text", proposal.indentedLines, ""]
    }

    private var next: [String] {
        let lines =
            ["approve \(draft.id)", "edit \(draft.id) < better.md"]
            + (draft.isPersons ? ["discard \(draft.id)"] : []) + ["decline \(draft.id)"]
        return zip(["Next: "] + Array(repeating: "      ", count: lines.count), lines)
            .map { "\($0)ombudd drafts \($1)" } + ["      ombudd explain \(draft.incoming)"]
    }
}

extension DraftView: Encodable {
    private enum CodingKeys: CodingKey {
        case id, decision, revision, urgent, forum, topic, post, number, link, action, created, confidence, question
        case text, edited, proposal, notSent
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(draft.id, forKey: .id)
        try container.encode(draft.incoming, forKey: .decision)
        try container.encode(draft.revision, forKey: .revision)
        try container.encode(draft.isUrgent, forKey: .urgent)
        try container.encode(draft.key.instance, forKey: .forum)
        try container.encode(draft.topic, forKey: .topic)
        try container.encode(draft.key.post, forKey: .post)
        try container.encode(draft.number, forKey: .number)
        try container.encode(PostPlace(draft, in: forum).link, forKey: .link)
        try container.encode(draft.action.rawValue, forKey: .action)
        try container.encode(draft.created.stamp, forKey: .created)
        try container.encode(draft.intent?.confidence, forKey: .confidence)
        try container.encode(draft.question, forKey: .question)
        try container.encode(draft.body, forKey: .text)
        try container.encode(draft.isPersons, forKey: .edited)
        try container.encode(draft.proposal, forKey: .proposal)
        try container.encodeIfPresent(reason, forKey: .notSent)
    }
}
