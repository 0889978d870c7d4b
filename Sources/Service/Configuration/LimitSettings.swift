/// How much the doors take in.
package struct LimitSettings: Equatable, Sendable {
    /// The largest body of a webhook, in bytes. A Discourse post has at most 32,000 characters,
    /// so that its delivery stays below half of this.
    package var bodyBytes = 512 << 10
    /// How many seconds any body may take.
    package var bodySeconds = 10
    /// How many calls a second one forum, and one address, may make in the long run.
    package var callsPerSecond = 200.0
    /// How many calls may come at once.
    package var burst = 2_000
    /// With more messages undecided the service says that it is not ready.
    package var mostWaiting = 10_000
    /// Once a forum has not been reached for so many seconds, though that was tried, the service
    /// says that it is not ready.
    package var forumSilenceSeconds = 600

    /// The usual limits.
    package init() {}

    init(_ section: ConfigurationSection) {
        bodyBytes = section.number("bodyBytes", in: 1_024...(16 << 20), default: bodyBytes)
        bodySeconds = section.number("bodySeconds", in: 1...60, default: bodySeconds)
        callsPerSecond = section.share("callsPerSecond", in: 0.1...1_000_000, default: callsPerSecond)
        burst = section.number("burst", in: 1...1_000_000, default: burst)
        mostWaiting = section.number("mostWaiting", in: 1...10_000_000, default: mostWaiting)
        forumSilenceSeconds = section.number(
            "forumSilenceSeconds", in: 10...86_400, default: forumSilenceSeconds)
        section.reportUnknownKeys()
    }
}
