import Glibc
import UnixSignals

/// Once the service stops, a further SIGTERM or SIGINT ends the process at once: the store is
/// then as safe as after a crash.
enum SecondSignal {
    /// Waits for it from now on.
    static func await() {
        Task.detached(priority: .high) {
            for await signal in await UnixSignalsSequence(trapping: .sigterm, .sigint) {
                _exit(signal == .sigint ? 128 + SIGINT : 128 + SIGTERM)
            }
        }
    }
}
