extension DeliveredPost {
    /// A post that a forum's API told when it was asked.
    ///
    /// - Parameters:
    ///   - written: When it was written, as the forum writes dates.
    ///   - changed: When it was last changed, likewise.
    ///   - html: Its text in HTML, used where there is no Markdown.
    ///   - markdown: Its text in Markdown.
    package init(
        id: String, number: Int?, version: Int, topic: String, topicTitle: String, category: String?,
        writer: PostWriter, repliesTo: Int?, written: String?, changed: String?, audience: Audience,
        isOrdinary: Bool, isDeleted: Bool, markdown: String?, html: String?
    ) {
        let date = ForumDate(written)
        self.init(
            id: id, number: number, version: version, topic: topic, topicTitle: topicTitle, category: category,
            writer: writer, repliesTo: repliesTo.flatMap { $0 > 0 ? $0 : nil }, written: date?.date,
            changed: (changed == nil ? date : ForumDate(changed))?.date,
            day: date?.day, audience: audience, isOrdinary: isOrdinary, isDeleted: isDeleted, isTopicFinished: false,
            text: markdown ?? html.map { HTMLText($0).text } ?? "")
    }
}
