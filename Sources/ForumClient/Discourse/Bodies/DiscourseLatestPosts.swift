/// The newest posts of a forum.
struct DiscourseLatestPosts: Decodable {
    let posts: [PolledPost]

    private enum CodingKeys: String, CodingKey {
        case latest = "latest_posts"
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        posts = try container.decode(LossyList<DiscoursePostFields>.self, forKey: .latest).elements.map(\.post)
    }
}
