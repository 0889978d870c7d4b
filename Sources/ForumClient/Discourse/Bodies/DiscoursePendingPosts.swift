/// What an account has written that waits for approval.
struct DiscoursePendingPosts: Decodable {
    let items: [Item]

    struct Item: Decodable {
        let id: Int?
        let topic: Int?
        let text: String

        init(from decoder: any Decoder) throws {
            let fields = try LenientFields(decoder)
            id = fields.id("id")
            topic = fields.id("topic_id")
            text = fields.text("raw_text") ?? ""
        }
    }

    private enum CodingKeys: String, CodingKey {
        case pending = "pending_posts"
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        items = try container.decode(LossyList<Item>.self, forKey: .pending).elements
    }
}
