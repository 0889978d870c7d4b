/// A change to a post as the API takes it.
struct DiscourseEdit: Encodable {
    struct Post: Encodable {
        let raw: String
        let reason: String?
        let original: String?

        private enum CodingKeys: String, CodingKey {
            case raw
            case reason = "edit_reason"
            case original = "original_text"
        }
    }

    let post: Post
}
