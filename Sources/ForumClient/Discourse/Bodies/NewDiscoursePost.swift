/// A reply as the API takes it.
struct NewDiscoursePost: Encodable {
    let draft: ReplyDraft
    let kind: ReplyKind

    private enum CodingKeys: String, CodingKey {
        case topic = "topic_id"
        case number = "reply_to_post_number"
        case raw
        case whisper
        /// Asks for the envelope that also tells of approval.
        case nested = "nested_post"
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(draft.target.topic, forKey: .topic)
        try container.encode(draft.target.number, forKey: .number)
        try container.encode(draft.text, forKey: .raw)
        try container.encode(true, forKey: .nested)
        // As text: older versions of Discourse compare it with "true", and take
        // a JSON `true` for a reply to everybody.
        if kind == .note { try container.encode("true", forKey: .whisper) }
    }
}
