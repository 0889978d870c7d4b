/// A message as Khoros' search writes it.
struct KhorosMessageFields: Decodable {
    /// What is selected of every message. `author` alone would come without
    /// its login.
    static let places = "id, author.id, author.login, post_time, topic.id, parent.id, depth, board.id, context_id"
    /// The same with its text.
    static let texts = "subject, body, " + places

    let post: PolledPost
    /// The mark that the writer gave it.
    let mark: String?

    init(from decoder: any Decoder) throws {
        let fields = try LenientFields(decoder)
        guard let id = fields.id("id"), let topic = (fields.value("topic") as Reference?)?.id else {
            throw DecodingError.dataCorrupted(.init(codingPath: [], debugDescription: "no message"))
        }
        let author: Reference? = fields.value("author")
        var post = PolledPost(id: id, topic: topic, number: id)
        post.isFirst = fields.number("depth").map { $0 == 0 } ?? (id == topic)
        post.repliesTo = (fields.value("parent") as Reference?)?.id
        post.title = fields.text("subject")
        post.board = (fields.value("board") as Reference?)?.name
        post.author.id = author?.id
        post.author.name = author?.login ?? ""
        post.created = fields.text("post_time") ?? ""
        post.updated = post.created
        post.cooked = fields.text("body")
        self.post = post
        mark = fields.text("context_id")
    }

    private struct Reference: Decodable {
        let id: Int?
        let name: String?
        let login: String?

        init(from decoder: any Decoder) throws {
            let fields = try LenientFields(decoder)
            id = fields.id("id")
            name = fields.text("id")
            login = fields.text("login")
        }
    }
}
