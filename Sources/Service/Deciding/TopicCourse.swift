import Forum
import ForumClient

/// What has become of a topic since one of its posts was written.
struct TopicCourse {
    let state: TopicState
    /// Whether it was read from its beginning to its end.
    let isWhole: Bool
    let manners: ForumManners

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

    /// What the rules of silence ask about the topic.
    func memory(for post: DeliveredPost, at number: Int) -> TopicMemory {
        let own = state.later.filter { isOwn($0) && $0.isByMember }
        let others = own.filter { !isReply($0, to: number) }
        return TopicMemory(
            answers: others.count, ownPosts: Set(own.map(\.number)), isAnswered: isAnswered(post, at: number))
    }

    /// The number of the post that one of our posts answers; nil where the number is not one of ours.
    func numberAnswered(byOurs number: Int) -> Int? {
        guard let own = state.later.first(where: { $0.number == number }), isOwn(own) else { return nil }
        return own.repliesTo ?? 1
    }

    /// Our own reply to a post, should one stand there already.
    func ownReply(to number: Int) -> PolledPost? {
        state.later.first { isOwn($0) && $0.isByMember && isReply($0, to: number) }
    }

    /// Whether the post can still be in the topic: it may have been destroyed or
    /// moved without our being told. Discourse lists what comes behind a number, and takes the
    /// nearest post for a number that is not there, so that the first post is never listed
    /// (its lib/topic_view.rb, `get_sort_order`).
    func mayHold(_ post: DeliveredPost, at number: Int) -> Bool {
        !isWhole || number == 1 || post.id == post.topic || state.later.contains { String($0.id) == post.id }
    }

    /// Whether a person wrote to the asker, or to nobody in particular, after the post.
    private func isAnswered(_ post: DeliveredPost, at number: Int) -> Bool {
        let robots = manners.robots.union([manners.ownName])
        return state.answers(besides: robots).contains { later in
            guard later.number > number, later.id != Int(post.id) else { return false }
            let isByWriter = later.author.id.map { String($0) == post.writer.id } ?? false
            return !isByWriter && (later.repliesTo == nil || isReply(later, to: number))
        }
    }

    /// Forums tell of a reply to the topic as a whole without a number.
    private func isReply(_ later: PolledPost, to number: Int) -> Bool {
        later.number > number && (later.repliesTo ?? 1) == number
    }

    private func isOwn(_ post: PolledPost) -> Bool {
        manners.isOwn(PostWriter(id: post.author.id.map { String($0) }, name: post.author.name))
    }
}
