import CivilCalendar
import Forum
import KnowledgeBase

/// Asks the assistant what it would say to posts of one writer.
struct PostDrafter {
    /// So many sentences of an answer are looked at one by one.
    private static let heardSentences = 8
    /// A sentence with fewer words tells nothing of what it is about.
    private static let leastSentence = 6

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

    /// What is said to a post by itself, whether that answers anything or not.
    func plainReply(to post: ForumPost, after earlier: Reply?) -> Reply {
        reply(to: post.text.text, asOf: day(of: post), after: earlier)
    }

    /// The answer of the reading day to what an earlier reply answered; nil
    /// where there is none.
    func renewed(_ reply: Reply, after earlier: Reply?) -> Reply? {
        [earlier, nil].lazy.map { self.reply(to: reply.question, asOf: day, after: $0) }
            .first { $0.outcome == .answered }
    }

    /// What the matcher finds in a post that may be an answer, as a whole and
    /// in its first sentences: an answer to two people has one for each.
    func intents(in heard: HeardPost) -> Set<String> {
        let text = heard.post.text.ownWords
        let sentences = text.split { ".!?\n".contains($0) }.lazy.filter { ReplyWords($0).count >= Self.leastSentence }
        let texts = [text] + sentences.prefix(Self.heardSentences).map(String.init)
        return Set(texts.flatMap { reply(to: $0, asOf: day(of: heard.post), after: nil).answers.map(\.intent) })
    }

    /// What several posts of one writer ask, quotes left out; of more than is
    /// read in one post the last ones.
    func joined(_ posts: [ForumPost], withTitle: Bool) -> String {
        var room = ForumPost.longestText
        let kept = posts.map(\.text.ownWords).reversed().prefix { text in
            room -= text.utf8.count
            return room >= 0
        }
        return ((withTitle && !title.isEmpty ? [title] : []) + kept.reversed()).joined(separator: "\n\n")
    }

    /// Whether a reply answers, or asks back about, more than a courtesy, or
    /// tells where people help.
    func answersWork(_ reply: Reply) -> Bool {
        switch reply.outcome {
        case .answered: reply.answers.contains { !(assistant.knowledge.intent($0.intent)?.isTalk ?? true) }
        case .clarify: true
        // Of what is not covered only a danger is worth a post to the thread.
        case .declined: reply.decline?.topic == HandOffPlanner.foremost
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
