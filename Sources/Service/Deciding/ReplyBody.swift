import Assistant
import KnowledgeBase

/// What is written to a forum: the reply made safe, and the lines below it.
struct ReplyBody {
    let instance: ForumInstance
    let knowledge: Knowledge

    /// The whole text in Markdown.
    func text(of reply: Reply) -> String {
        [answer(of: reply), sources(of: reply), ReplyFooter(instance, knowledge: knowledge).markdown]
            .compactMap(\.self).joined(separator: "\n\n")
    }

    /// The same as a note that only moderators see.
    func note(of reply: Reply) -> String {
        let (draft, note) = (text(of: reply), ModeratorsNote(knowledge: knowledge))
        // Who reads the note is asked by it.
        return reply.urgency == nil ? note.ordinary(draft) : note.urgent(note.telling(draft))
    }

    private func answer(of reply: Reply) -> String {
        var text = reply.text[...]
        if foldsSources, let list = reply.sourceList, text.hasSuffix(list) {
            text = text.dropLast(list.count)
            while text.last?.isNewline ?? false { text.removeLast() }
        }
        return ForumText(String(text)).markdown
    }

    /// The list of sources, folded up: it is longer than most answers. The blank lines make Discourse
    /// read what stands between them as Markdown.
    private func sources(of reply: Reply) -> String? {
        guard foldsSources, let list = reply.sourceList, reply.text.hasSuffix(list),
            let heading = list.firstRange(of: "\n\n")
        else { return nil }
        let title = knowledge.phrase(.forumSources).filter { !"[]\"\n".contains($0) }
        let lines = ForumText(String(list[heading.upperBound...])).markdown
        return "[details=\"\(title)\"]\n\n\(lines)\n\n[/details]"
    }

    /// Only Discourse has text that unfolds.
    private var foldsSources: Bool { if case .discourse = instance.kind { true } else { false } }
}
