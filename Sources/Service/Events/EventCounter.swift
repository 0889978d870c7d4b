/// Whoever counts what happens in the service. Counting never fails and never waits.
package protocol EventCounter: Sendable {
    /// Counts one event.
    func count(_ event: ServiceEvent)

    /// Notes how long one stage of the work took.
    func time(_ stage: ServiceStage, _ duration: Duration)
}
