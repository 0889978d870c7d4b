/// A topic as Discourse's API writes it, with the first of its posts.
struct DiscourseTopicFields: Decodable {
    private(set) var state: TopicState
    /// The first posts, in order; empty where the forum does not list them here.
    let posts: [PolledPost]
    /// The number of the last post; nil where the forum does not tell.
    let highestNumber: Int?

    /// - Throws: `DecodingError` where there is no id: something else answered.
    init(from decoder: any Decoder) throws {
        let fields = try LenientFields(decoder)
        guard let topic = fields.id("id") else {
            throw DecodingError.dataCorrupted(.init(codingPath: [], debugDescription: "no topic"))
        }
        let accepted: Accepted? = fields.value("accepted_answer")
        state = TopicState(
            topic: topic, isClosed: fields.flag("closed"), isArchived: fields.flag("archived"),
            isVisible: (fields.value("visible") as Bool?) ?? true,
            isPrivate: fields.text("archetype") == "private_message", isDeleted: fields.has("deleted_at"),
            isSolved: accepted != nil || fields.flag("has_accepted_answer"), acceptedNumber: accepted?.number,
            category: fields.id("category_id"), later: [], isComplete: false)
        let stream = try? DiscourseTopicPosts(from: decoder)
        posts = (stream?.posts ?? []).filter { $0.topic == topic }.sorted { $0.number < $1.number }
        let listed = Set(posts.map(\.id))
        let isWhole = stream.map { !$0.ids.isEmpty && listed.isSuperset(of: $0.ids) } ?? false
        highestNumber = isWhole ? posts.last?.number : fields.id("highest_post_number")
        state.opening = posts.first { $0.number == 1 }
    }

    private struct Accepted: Decodable {
        let number: Int?

        init(from decoder: any Decoder) throws {
            number = try LenientFields(decoder).id("post_number")
        }
    }
}
