/// On which terms rows are claimed.
package struct ClaimTerms: Sendable {
    /// How long the claim holds; after that the row can be claimed again.
    package let lease: Duration
    /// How many rows at most.
    package let limit: Int
    /// A row that was claimed this often without an end is dead: it may be
    /// what ends the process. To be more than the attempts of a ``Backoff``.
    package let attempts: Int
    /// Forums that are left in peace: no row of theirs is claimed to be sent.
    package var closed: Set<String> = []
    /// Forums that take no new post for now; changes to what stands there may go.
    package var closedToNewPosts: Set<String> = []

    /// Whose rows.
    package let forums: ForumChoice

    /// Sets the terms.
    package init(
        lease: Duration = .seconds(60), limit: Int = 1, attempts: Int = 20, forums: ForumChoice = .except([])
    ) {
        self.lease = max(lease, .milliseconds(1))
        self.limit = max(limit, 0)
        self.attempts = attempts
        self.forums = forums
    }
}
