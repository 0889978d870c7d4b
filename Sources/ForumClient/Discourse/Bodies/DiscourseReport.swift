/// What Discourse says about a request: the envelope around a new post, the
/// waiting item of one that needs approval, or the errors.
struct DiscourseReport: Decodable {
    let action: String?
    let errors: [String]
    let errorType: String?
    let waitSeconds: Int?
    let created: OwnPost?
    /// The `post_type` of the new post.
    let createdType: Int?
    let pending: Int?

    init(from decoder: any Decoder) throws {
        let fields = try LenientFields(decoder)
        action = fields.text("action")
        errors = fields.texts("errors")
        errorType = fields.text("error_type")
        waitSeconds = (fields.value("extras") as Extras?)?.waitSeconds
        pending = (fields.value("pending_post") as Item?)?.id
        // Without `nested_post`, which very old forums do not know, the post
        // itself is the answer.
        let post: Item? = fields.value("post") ?? (fields.has("post_number") ? try? Item(from: decoder) : nil)
        created = post?.id.map { OwnPost(id: $0, number: post?.number) }
        createdType = post?.type
    }

    /// Whether one of the errors contains one of these, in any case of letters.
    func mentions(_ phrases: [String]) -> Bool {
        errors.contains { error in
            let error = error.lowercased()
            return phrases.contains { !$0.isEmpty && error.contains($0.lowercased()) }
        }
    }

    private struct Extras: Decodable {
        let waitSeconds: Int?

        init(from decoder: any Decoder) throws {
            waitSeconds = try LenientFields(decoder).number("wait_seconds")
        }
    }

    private struct Item: Decodable {
        let id: Int?
        let number: Int?
        let type: Int?

        init(from decoder: any Decoder) throws {
            let fields = try LenientFields(decoder)
            id = fields.id("id")
            number = fields.id("post_number")
            type = fields.number("post_type")
        }
    }
}
