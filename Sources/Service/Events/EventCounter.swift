/// Whoever counts what happens in the service. Counting never fails and never waits.
package protocol EventCounter: Sendable {
    /// Counts one event.
    func count(_ event: ServiceEvent)

    /// Counts one event that belongs to a post.
    func count(_ event: ServiceEvent, of post: PostTrace?)

    /// Notes how long one stage of the work took.
    func time(_ stage: ServiceStage, _ duration: Duration)
}

extension EventCounter {
    /// Whose post it was makes no figure.
    package func count(_ event: ServiceEvent, of post: PostTrace?) { count(event) }
}
