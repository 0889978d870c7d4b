import Synchronization

/// Says that the service stops.
package final class StopSign: Sendable {
    private let raised = Atomic(false)

    /// A sign that is down.
    package init() {}

    /// Whether the service stops.
    package var isRaised: Bool { raised.load(ordering: .relaxed) }

    /// From now on nothing new is begun.
    package func raise() { raised.store(true, ordering: .relaxed) }
}
