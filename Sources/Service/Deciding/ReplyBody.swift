import Assistant

/// What is written to a forum: the reply made safe, and the lines below it.
struct ReplyBody {
    let instance: ForumInstance

    /// To somebody who may be in danger: no rules about scores.
    private static let danger = """
        **That sounds very hard, and a person should read it, not a program.** If you may be in danger, please call \
        your local emergency number or a crisis line of your country now.
        """
    /// Stands there only once it is true.
    private static let asked = "A moderator of this forum has been asked to look at your post."
    private static let noteHeading = "**For moderators: a draft, which only you see.**"
    private static let urgentHeading =
        "**For moderators: please look at this post soon; its writer needs a person.** My draft:"

    /// The whole text in Markdown.
    func text(of reply: Reply, need: NeedOfPerson) -> String {
        let text = need.isDanger ? Self.danger : ForumText(reply.text).markdown
        return text + "\n\n" + ReplyFooter(instance).markdown
    }

    /// The same as a note that only moderators see.
    func note(of reply: Reply, need: NeedOfPerson) -> String {
        let draft = text(of: reply, need: need)
        // Who reads the note is asked by it.
        return need.isUrgent ? Self.alarm(Self.telling(draft) ?? draft) : Self.noteHeading + "\n\n" + draft
    }

    /// A draft as a note that asks moderators to look soon.
    static func alarm(_ draft: String) -> String { urgentHeading + "\n\n" + draft }

    /// A draft that also says that moderators were asked; nil where it is not for somebody in danger.
    static func telling(_ draft: String) -> String? {
        guard draft.hasPrefix(danger + "\n") else { return nil }
        return danger + " " + asked + draft.dropFirst(danger.count)
    }

    /// The draft within a note. Nobody was asked where the forum did not take the note.
    static func draft(inNote note: String) -> String {
        let headings = [noteHeading, urgentHeading].map { $0 + "\n\n" }
        let draft = headings.first { note.hasPrefix($0) }.map { String(note.dropFirst($0.count)) } ?? note
        let told = danger + " " + asked
        return draft.hasPrefix(told) ? danger + draft.dropFirst(told.count) : draft
    }
}
