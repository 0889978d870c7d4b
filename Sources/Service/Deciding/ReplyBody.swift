import Assistant

/// What is written to a forum: the reply made safe, and the lines below it.
struct ReplyBody {
    let instance: ForumInstance

    /// To somebody who may be in danger: no rules about scores.
    private static let danger = """
        **That sounds very hard, and a person should read it, not a program.** If you may be in danger, please call \
        your local emergency number or a crisis line of your country now. \
        A moderator of this forum has been asked to look at your post.
        """

    /// The whole text in Markdown.
    func text(of reply: Reply, need: NeedOfPerson) -> String {
        let text = need.isDanger ? Self.danger : ForumText(reply.text).markdown
        return text + "\n\n" + ReplyFooter(instance).markdown
    }

    /// The same as a note that only moderators see.
    func note(of reply: Reply, need: NeedOfPerson) -> String {
        let heading =
            need.isUrgent
            ? "**For moderators: please look at this post soon; its writer needs a person.** My draft:"
            : "**For moderators: a draft, which only you see.**"
        return heading + "\n\n" + text(of: reply, need: need)
    }
}
