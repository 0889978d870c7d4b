/// A topic as Discourse's API writes it, with the post that it begins with.
struct DiscourseTopicFields: Decodable {
    private(set) var state: TopicState

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
        state.opening = (try? DiscourseTopicPosts(from: decoder))?.posts.first { $0.number == 1 && $0.topic == topic }
    }

    private struct Accepted: Decodable {
        let number: Int?

        init(from decoder: any Decoder) throws {
            number = try LenientFields(decoder).id("post_number")
        }
    }
}
