import ServiceLifecycle

/// Work that goes on until the service stops.
struct BackgroundService: Service, CustomStringConvertible {
    /// What the log calls it.
    let description: String
    private let work: @Sendable () async -> Void

    /// Work that ends when its task is cancelled.
    init(_ name: String, _ work: @escaping @Sendable () async -> Void) {
        description = name
        self.work = work
    }

    func run() async { await cancelWhenGracefulShutdown { await work() } }
}
