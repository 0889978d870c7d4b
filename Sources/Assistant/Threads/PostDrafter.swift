import CivilCalendar
import Forum
import KnowledgeBase

/// Asks the assistant what it would say to posts of one writer.
struct PostDrafter {
    let assistant: Assistant
    let title: String
    /// The day on which the thread is read.
    let day: CalendarDay

    /// The day whose rules a post is answered by.
    func day(of post: ForumPost) -> CalendarDay { post.written ?? day }

    /// The answer to a post, or nil where it asks nothing that is covered.
    ///
    /// - Parameters:
    ///   - isFirst: Whether it begins the thread; its title is then a part of it.
    ///   - earlier: What the writer was to be told before.
    func answer(to post: ForumPost, isFirst: Bool, after earlier: Reply?) -> Reply? {
        let texts = isFirst ? [titled(post)] : [post.text.text, titled(post)]
        return texts.lazy.map { reply(to: $0, asOf: day(of: post), after: earlier) }.first(where: answersWork)
    }

    /// Whether a reply answers, or asks back about, more than a courtesy.
    private func answersWork(_ reply: Reply) -> Bool {
        switch reply.outcome {
        case .answered: reply.answers.contains { !(assistant.knowledge.intent($0.intent)?.isTalk ?? true) }
        case .clarify: true
        case .declined: false
        }
    }

    /// A reply to a text by one day's rules.
    func reply(to text: String, asOf day: CalendarDay, after earlier: Reply?) -> Reply {
        guard let earlier else { return assistant.reply(to: text, asOf: day) }
        // Nobody has seen the earlier draft, so that nothing in it waits for a reply.
        let conversation = Conversation(
            turn: earlier.conversation.turn, intents: earlier.conversation.intents, asked: nil, offered: [])
        return assistant.reply(to: text, asOf: day, conversation: conversation, situation: earlier.situation)
    }

    private func titled(_ post: ForumPost) -> String {
        title.isEmpty || post.text.text.hasPrefix(title) ? post.text.text : title + "\n\n" + post.text.text
    }
}
