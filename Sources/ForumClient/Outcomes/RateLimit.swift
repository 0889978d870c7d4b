/// A forum's request to slow down.
package struct RateLimit: Equatable, Sendable {
    /// How long to wait, 1 to 3,600 seconds.
    package let seconds: Int
    /// Whether everything has to wait: the address or the key has used up its
    /// requests. Else one kind of action has, and others may go on.
    package let isForWholeClient: Bool

    /// - Parameter seconds: Clamped to 1 to 3,600, so that a mistaken forum
    ///   silences nobody for days.
    package init(seconds: Int, isForWholeClient: Bool) {
        self.seconds = min(max(seconds, 1), 3_600)
        self.isForWholeClient = isForWholeClient
    }
}
