/// A message as Khoros takes it: HTML, and with a type.
struct NewKhorosMessage: Encodable {
    struct Parent: Encodable {
        let id: String
    }

    struct Workflow: Encodable {
        let action: String

        private enum CodingKeys: String, CodingKey {
            case action = "workflow_action"
        }
    }

    struct Content: Encodable {
        let type = "message"
        var subject: String?
        let body: String
        var parent: Parent?
        /// Ours to choose, and told again in a search: how our own message is
        /// known.
        var mark: String?
        var workflow: Workflow?

        private enum CodingKeys: String, CodingKey {
            case type, subject, body, parent
            case mark = "context_id"
            case workflow = "content_workflow_action"
        }
    }

    let data: Content

    init(_ draft: ReplyDraft, as kind: ReplyKind) {
        var content = Content(body: draft.html ?? PlainHTML(draft.text).text)
        content.subject = draft.title.map { "Re: \($0)" } ?? "Re:"
        content.parent = Parent(id: String(draft.target.post))
        content.mark = Self.mark(draft.target, kind)
        content.workflow = kind == .note ? Workflow(action: "save_draft") : nil
        data = content
    }

    /// A change to a message.
    init(text: String) {
        data = Content(body: PlainHTML(text).text)
    }

    static func mark(_ target: ReplyTarget, _ kind: ReplyKind) -> String {
        "ombud-\(kind.rawValue)-\(target.post)"
    }
}
