/// How a reply is written for the place where it will stand.
package struct ReplyManner: Equatable, Sendable {
    /// Whether it may ask for a fact. Where no reply can follow nothing is asked back.
    package var asksBack: Bool
    /// Whether it names the uncovered topics beside its answers.
    package var namesUncovered: Bool

    /// The manner of a conversation, unless told otherwise.
    package init(asksBack: Bool = true, namesUncovered: Bool = true) {
        self.asksBack = asksBack
        self.namesUncovered = namesUncovered
    }
}
