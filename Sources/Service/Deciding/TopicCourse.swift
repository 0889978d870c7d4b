import Forum
import ForumClient

/// What has become of a topic since one of its posts was written.
struct TopicCourse {
    let state: TopicState
    /// Whether it was read from its beginning to its end.
    let isWhole: Bool
    let manners: ForumManners

    /// All that is known of the topic's posts, in order.
    var posts: [PolledPost] {
        guard let opening = state.opening else { return state.later }
        return [opening] + state.later.filter { $0.id != opening.id }
    }

    /// A post as the topic now has it: it may have been closed, solved or
    /// moved since the forum told of the post.
    func updated(_ post: DeliveredPost) -> DeliveredPost {
        var post = post
        post.isTopicFinished = post.isTopicFinished || !state.takesReplies || !state.isVisible
        // What cannot be read to its end is too lively to be answered by a machine.
        post.isTopicFinished = post.isTopicFinished || !state.isComplete
        if let category = state.category { post.category = String(category) }
        return post
    }

    /// Whether nobody can write there any more.
    var isShut: Bool { state.isClosed || state.isArchived || state.isDeleted }

    /// What the rules of silence ask about the topic. Who goes on below their own post talks to nobody else.
    func memory(for post: DeliveredPost, at number: Int) -> TopicMemory {
        let own = ownPosts
        let others = own.filter { !isReply($0, to: number) }
        let writers = posts.filter { $0.id != Int(post.id) && isBy(post.writer, $0) }
        return TopicMemory(answers: others.count, ownPosts: Set((own + writers).map(\.number)))
    }

    /// The number of the post that one of our posts answers; nil where the number is not one of ours.
    func numberAnswered(byOurs number: Int) -> Int? {
        guard let own = state.later.first(where: { $0.number == number }), isOwn(own) else { return nil }
        return own.repliesTo ?? 1
    }

    /// The numbers of the posts that we have answered above a post, the latest answer first.
    func numbersAnswered(above number: Int) -> [Int] {
        ownPosts.filter { $0.number < number }.reversed().map { $0.repliesTo ?? 1 }
    }

    /// Our own reply to a post, should one stand there already.
    func ownReply(to number: Int) -> PolledPost? { ownPosts.first { isReply($0, to: number) } }

    /// Whether the post can still be in the topic: it may have been destroyed or
    /// moved without our being told. Discourse lists what comes behind a number, and takes the
    /// nearest post for a number that is not there, so that the first post is never listed
    /// (its lib/topic_view.rb, `get_sort_order`).
    func mayHold(_ post: DeliveredPost, at number: Int) -> Bool {
        !isWhole || number == 1 || post.id == post.topic || state.later.contains { String($0.id) == post.id }
    }

    /// Whether somebody wrote to the asker, or to nobody in particular, of whose words the forum tells
    /// nothing: then they are taken for the answer.
    func mayBeAnsweredUnread(_ post: DeliveredPost, at number: Int) -> Bool {
        peoplesReplies(to: post, at: number).contains { $0.raw == nil && $0.cooked == nil }
    }

    /// Whether somebody told the asker, or nobody in particular, how things are or what to do. Whether
    /// that is about the question is not asked: rather silent once too often than against a person.
    func isSpokenTo(_ post: DeliveredPost, at number: Int) -> Bool {
        peoplesReplies(to: post, at: number).contains { reply in
            let voice = Voice(DeliveredPost(reply).text)
            return !voice.asks && !voice.complains && (voice.advises || voice.states)
        }
    }

    /// What others wrote below a post to its writer or to nobody in particular.
    private func peoplesReplies(to post: DeliveredPost, at number: Int) -> [PolledPost] {
        state.later.filter { later in
            guard later.isByMember, later.number > number, later.id != Int(post.id) else { return false }
            return !isByRobot(later) && !isBy(post.writer, later)
                && (later.repliesTo == nil || isReply(later, to: number))
        }
    }

    /// Whether Ombud or another robot wrote a post.
    func isByRobot(_ post: PolledPost) -> Bool {
        let writer = Self.writer(of: post)
        return manners.isOwn(writer) || manners.isRobot(writer) || (post.author.id ?? 1) <= 0
    }

    private var ownPosts: [PolledPost] { state.later.filter { isOwn($0) && $0.isByMember } }

    /// Forums tell of a reply to the topic as a whole without a number.
    private func isReply(_ later: PolledPost, to number: Int) -> Bool {
        later.number > number && (later.repliesTo ?? 1) == number
    }

    private func isBy(_ writer: PostWriter, _ post: PolledPost) -> Bool {
        post.author.id.map { String($0) == writer.id } ?? false
    }

    private func isOwn(_ post: PolledPost) -> Bool { manners.isOwn(Self.writer(of: post)) }

    private static func writer(of post: PolledPost) -> PostWriter {
        PostWriter(id: post.author.id.map { String($0) }, name: post.author.name)
    }
}
