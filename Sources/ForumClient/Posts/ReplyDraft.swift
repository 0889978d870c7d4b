/// What is to be written, and where.
package struct ReplyDraft: Sendable {
    /// The post that is replied to.
    package let target: ReplyTarget
    /// The text in Markdown.
    package let text: String
    /// The same in HTML, for forums that take nothing else. Without it the
    /// Markdown is shown there as it is, escaped.
    package let html: String?
    /// The topic's title, for forums where every post has one.
    package let title: String?

    /// - Parameters:
    ///   - target: The post that is replied to.
    ///   - text: The text in Markdown.
    ///   - html: The same in HTML, if the forum may need it.
    ///   - title: The topic's title, if the forum may need it.
    package init(target: ReplyTarget, text: String, html: String? = nil, title: String? = nil) {
        self.target = target
        self.text = text
        self.html = html
        self.title = title
    }
}
