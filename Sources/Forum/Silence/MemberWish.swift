/// What a member asks of Ombud itself, by calling it: `@ombud stop`.
package enum MemberWish: String, Codable, Equatable, Sendable {
    /// No more answers in this topic.
    case stopTopic
    /// No more answers to this member, and nothing kept of them.
    case optOut
    /// Answers again.
    case optIn

    /// The wish in a post; nil where it holds none. Only the words right behind the name count, so
    /// that "@ombud should I stop working?" is a question.
    package init?(in post: DeliveredPost, to ownName: String) {
        guard CallSearch(for: ownName).maySucceed(in: post.text) else { return nil }
        let words = post.ownWords.lowercased().split { !($0.isLetter || $0.isNumber || "@_-.'".contains($0)) }
        let trimmed = words.map { $0.hasSuffix(".") ? String($0.dropLast()) : String($0) }
        guard let place = trimmed.firstIndex(of: "@" + ownName.lowercased()) else { return nil }
        let rest = trimmed[(place + 1)...].filter { $0 != "please" }
        guard let wish = Self.phrases.first(where: { $0.words == Array(rest) })?.wish else { return nil }
        self = wish
    }

    private static let phrases: [(words: [String], wish: MemberWish)] = [
        (["stop"], .stopTopic), (["be", "quiet"], .stopTopic), (["stop", "here"], .stopTopic),
        (["ignore", "me"], .optOut), (["forget", "me"], .optOut), (["do", "not", "answer", "me"], .optOut),
        (["don't", "answer", "me"], .optOut), (["answer", "me", "again"], .optIn), (["answer", "me"], .optIn),
    ]
}
