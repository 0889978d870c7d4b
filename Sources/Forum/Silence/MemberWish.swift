/// What a member asks of Ombud itself, by calling it: `@ombud stop`.
package enum MemberWish: String, Codable, Equatable, Sendable {
    /// No more answers in this topic.
    case stopTopic
    /// Answers in this topic again.
    case resumeTopic
    /// No more answers to this member, and nothing kept of them.
    case optOut
    /// Answers to this member again.
    case optIn

    /// Whether it asks for fewer answers. Such a wish is granted in case of doubt, the others are not.
    package var asksForSilence: Bool { self == .stopTopic || self == .optOut }

    /// The first wish in a post; nil where it holds none.
    ///
    /// It begins right behind the name, or is all that stands before it: "@ombud should I stop
    /// working?" is a question. In a question and between quotation marks nothing is a wish.
    package init?(in post: DeliveredPost, to ownName: String) {
        guard CallSearch(for: ownName).maySucceed(in: post.text),
            let wish = WishSearch(in: post.ownWords, name: ownName).wish
        else { return nil }
        self = wish
    }
}
