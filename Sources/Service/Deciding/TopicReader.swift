import Forum
import ForumClient

/// Asks a forum what has become of a topic.
struct TopicReader {
    let gateway: any ForumGateway
    let manners: ForumManners

    /// The topic with all its posts, or of a very long one those behind the post.
    func course(of post: DeliveredPost, at number: Int) async throws(ReadFailure) -> TopicCourse {
        guard let topic = Int(post.topic) else { throw .gone }
        var state = try await gateway.state(ofTopic: topic, after: 0)
        let isWhole = state.isComplete
        if !isWhole { state = try await gateway.state(ofTopic: topic, after: number) }
        return TopicCourse(state: state, isWhole: isWhole, manners: manners)
    }
}
