/// A text that a person approved and that was not sent after all.
package struct CancelledDraft: Equatable, Sendable {
    /// What was approved; its text is empty once it was erased.
    package let draft: Draft
    /// Why it was not sent; a fixed word, never text of a user.
    package let reason: String
    /// When that was seen.
    package let cancelled: Moment

    /// Puts one together; for implementations of ``Mailroom``.
    package init(draft: Draft, reason: String, cancelled: Moment) {
        self.draft = draft
        self.reason = reason
        self.cancelled = cancelled
    }
}
