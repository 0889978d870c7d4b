/// The posts of a part of a topic.
struct DiscourseTopicPosts: Decodable {
    let posts: [PolledPost]

    private enum CodingKeys: String, CodingKey {
        case stream = "post_stream"
    }

    init(from decoder: any Decoder) throws {
        let stream = try decoder.container(keyedBy: CodingKeys.self).decode(Stream.self, forKey: .stream)
        posts = stream.posts.elements.map(\.post)
    }

    private struct Stream: Decodable {
        let posts: LossyList<DiscoursePostFields>
    }
}
