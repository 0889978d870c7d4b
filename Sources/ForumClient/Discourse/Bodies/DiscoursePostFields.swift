/// A post as Discourse's API writes it. Only the three numbers that say which
/// post it is must be there.
struct DiscoursePostFields: Decodable {
    /// The number of a whisper among Discourse's `Post.types`.
    static let whisperType = 4

    let post: PolledPost

    init(from decoder: any Decoder) throws {
        let fields = try LenientFields(decoder)
        guard let id = fields.id("id"), let topic = fields.id("topic_id"), let number = fields.id("post_number") else {
            throw DecodingError.dataCorrupted(.init(codingPath: [], debugDescription: "no post"))
        }
        var post = PolledPost(id: id, topic: topic, number: number)
        post.isFirst = number == 1
        post.repliesTo = fields.id("reply_to_post_number")
        post.title = fields.text("topic_title")
        post.category = fields.id("category_id")
        post.kind = Self.kind(fields.number("post_type") ?? 1)
        post.author = Self.author(fields)
        post.created = fields.text("created_at") ?? ""
        post.updated = fields.text("updated_at") ?? ""
        post.version = max(1, fields.number("version") ?? 1)
        post.raw = fields.text("raw")
        post.cooked = fields.text("cooked")
        post.isHidden = fields.flag("hidden")
        post.isDeleted = fields.flag("user_deleted") || fields.has("deleted_at")
        post.isAccepted = fields.flag("accepted_answer")
        self.post = post
    }

    /// The numbers of Discourse's `Post.types`.
    private static func kind(_ number: Int) -> PolledPost.Kind {
        switch number {
        case 1: .regular
        case 2: .moderatorAction
        case 3: .smallAction
        case whisperType: .whisper
        default: .unknown
        }
    }

    private static func author(_ fields: LenientFields) -> PolledPost.Author {
        var author = PolledPost.Author()
        author.id = fields.number("user_id")
        author.name = fields.text("username") ?? ""
        author.isModerator = fields.flag("moderator")
        author.isStaff = fields.flag("staff") || fields.flag("admin") || author.isModerator
        return author
    }
}
