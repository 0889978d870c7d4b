/// A flag as the API takes it.
struct NewDiscourseFlag: Encodable {
    /// The number of "notify moderators" among Discourse's `PostActionType.types`.
    private static let notifyModerators = 7
    /// What they read beside it.
    private static let message = "This member may need a person soon. I am an automated helper and cannot judge that."

    /// The forum's id of the post.
    let post: Int

    private enum CodingKeys: String, CodingKey {
        case post = "id"
        case type = "post_action_type_id"
        case message
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(post, forKey: .post)
        try container.encode(Self.notifyModerators, forKey: .type)
        try container.encode(Self.message, forKey: .message)
    }
}
