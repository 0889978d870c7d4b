/// The posts of a part of a topic.
struct DiscourseTopicPosts: Decodable {
    let posts: [PolledPost]
    /// The ids of all posts of the topic; empty where the forum does not tell them.
    let ids: [Int]

    private enum CodingKeys: String, CodingKey {
        case stream = "post_stream"
    }

    init(from decoder: any Decoder) throws {
        let stream = try decoder.container(keyedBy: CodingKeys.self).decode(Stream.self, forKey: .stream)
        posts = stream.posts.elements.map(\.post)
        ids = stream.stream ?? []
    }

    private struct Stream: Decodable {
        let posts: LossyList<DiscoursePostFields>
        let stream: [Int]?

        private enum CodingKeys: String, CodingKey {
            case posts, stream
        }

        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            posts = try container.decode(LossyList<DiscoursePostFields>.self, forKey: .posts)
            // Of a shape that nobody knows yet it is no reason to read nothing.
            stream = try? container.decode([Int].self, forKey: .stream)
        }
    }
}
