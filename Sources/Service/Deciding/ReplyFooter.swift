import Assistant
import Forum
import KnowledgeBase

/// The lines below every reply: what wrote it, how to reach a person, and how to stop it.
struct ReplyFooter {
    /// The line above them.
    private static let rule = "---"

    /// In Markdown.
    let markdown: String

    /// The lines for a forum, in the knowledge's words.
    init(_ instance: ForumInstance, knowledge: Knowledge) {
        var values: TemplateValues = ["name": .markdown(instance.manners.ownName)]
        if let contact = instance.personContact, !contact.isEmpty { values["contact"] = .markdown(contact) }
        markdown = Self.rule + "\n" + knowledge.phrase(.forumFooter, values)
    }

    /// The lines that stand below a text; nil where there are none.
    init?(standingBelow text: String) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard let start = lines.lastIndex(where: { $0 == Self.rule }) else { return nil }
        markdown = lines[start...].joined(separator: "\n")
    }
}
