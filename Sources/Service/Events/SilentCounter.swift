/// Counts nothing.
package struct SilentCounter: EventCounter {
    /// A counter that forgets.
    package init() {}

    package func count(_ event: ServiceEvent) {}

    package func time(_ stage: ServiceStage, _ duration: Duration) {}
}
