import ServiceLifecycle

/// Waits for the end of the service, then does something: what stands before others in
/// the group ends after them.
struct ClosingService: Service, CustomStringConvertible {
    /// What the log calls it.
    let description: String
    private let close: @Sendable () async -> Void

    /// Something to do at the end.
    init(_ name: String, _ close: @escaping @Sendable () async -> Void) {
        description = name
        self.close = close
    }

    func run() async {
        try? await gracefulShutdown()
        // Also where the task was cancelled: in a task of its own, which is not.
        await Task { await close() }.value
    }
}
