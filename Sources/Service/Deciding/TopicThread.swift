import Forum
import ForumClient

/// A topic as a thread to be read, with a post of it as it is stored.
struct TopicThread {
    /// So many posts above the post tell who waits for an answer.
    private static let mostBefore = 30
    /// So many posts below it are looked at for an answer.
    private static let mostAfter = 100

    /// The thread. Ombud and other robots stand in it as the forum's software: they answer nobody.
    let thread: ForumThread
    /// The post's number in it.
    let place: Int

    init(_ course: TopicCourse, around stored: StoredPost, at number: Int) {
        let others = course.posts.filter { $0.isByMember && $0.number != number && String($0.id) != stored.post.id }
        let before = others.filter { $0.number < number }
        let place = stored.isFirst ? 1 : number
        let own = ForumPost(
            number: place, author: Self.author(of: stored, in: course), standing: .member, written: stored.post.day,
            repliesTo: stored.post.repliesTo, text: stored.post.text)
        let kept = before.prefix(1) + before.dropFirst().suffix(Self.mostBefore)
        let after = others.filter { $0.number > number }.prefix(Self.mostAfter)
        let posts = kept.map { Self.post($0, in: course) } + [own] + after.map { Self.post($0, in: course) }
        thread = ForumThread(title: stored.post.topicTitle, posts: posts)
        self.place = place
    }

    private static func post(_ post: PolledPost, in course: TopicCourse) -> ForumPost {
        let told = DeliveredPost(post)
        return ForumPost(
            number: post.isFirst ? 1 : post.number, author: author(post.author), standing: standing(post, in: course),
            written: told.day, repliesTo: post.repliesTo,
            isAcceptedAnswer: post.isAccepted || post.number == course.state.acceptedNumber, text: told.text)
    }

    private static func standing(_ post: PolledPost, in course: TopicCourse) -> MemberStanding {
        if course.isByRobot(post) { return .system }
        if post.author.isModerator { return .moderator }
        return post.author.isStaff ? .official : .member
    }

    /// No name is stored with a post; the topic tells it again.
    private static func author(of stored: StoredPost, in course: TopicCourse) -> String? {
        let writer = stored.post.writer.id
        let post = course.posts.first { String($0.id) == stored.post.id || $0.author.id.map(String.init) == writer }
        return post.flatMap { author($0.author) } ?? writer.map { "member \($0)" }
    }

    private static func author(_ author: PolledPost.Author) -> String? {
        author.name.isEmpty ? author.id.map { "member \($0)" } : author.name
    }
}
