/// A text that a moderator wrote in a draft's place.
package struct ModeratedReply: Sendable {
    /// The text as it will stand on the forum.
    package let body: String

    /// Every reply says what wrote it, how to reach a person and how to stop it, whoever worked on it.
    ///
    /// - Parameter instance: The forum; nil where it is not configured any more.
    package init(_ text: String, in instance: ForumInstance?) {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        while lines.last?.allSatisfy(\.isWhitespace) ?? false { lines.removeLast() }
        let trimmed = lines.joined(separator: "\n")
        guard let footer = instance.map({ ReplyFooter($0).markdown }), !trimmed.hasSuffix(footer) else {
            body = trimmed
            return
        }
        body = trimmed + "\n\n" + footer
    }
}
