/// A text that a moderator wrote in a draft's place.
package struct ModeratedReply: Sendable {
    /// The text as it will stand on the forum.
    package let body: String

    /// Every reply says what wrote it, how to reach a person and how to stop it, whoever worked on it.
    ///
    /// - Parameter draft: The text that it replaces, whose lines at the end are kept.
    package init(_ text: String, replacing draft: String) {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        while lines.last?.allSatisfy(\.isWhitespace) ?? false { lines.removeLast() }
        let trimmed = lines.joined(separator: "\n")
        guard let footer = ReplyFooter(standingBelow: draft)?.markdown, !trimmed.hasSuffix(footer) else {
            body = trimmed
            return
        }
        body = trimmed + "\n\n" + footer
    }
}
