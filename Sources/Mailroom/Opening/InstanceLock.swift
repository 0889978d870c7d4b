import Glibc
import Synchronization

/// The right to be the one service on a store: a lock on a file beside it.
/// The system lets go of it when the process ends, however it ends.
final class InstanceLock: Sendable {
    private let descriptor: Mutex<Int32?>

    /// Takes the lock.
    ///
    /// - Throws: ``MailroomError/inUse(path:)``, ``MailroomError/cannotOpen(path:code:)``.
    init(store path: String) throws(MailroomError) {
        let file = path + ".lock"
        let opened = open(file, O_CREAT | O_RDWR | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard opened >= 0 else { throw .cannotOpen(path: file, code: errno) }
        guard Self.take(opened) else {
            close(opened)
            throw .inUse(path: path)
        }
        descriptor = Mutex(opened)
    }

    /// A process that is being started by another part of ours holds every lock for a moment,
    /// until it has become another program; so does one that is just ending.
    private static func take(_ descriptor: Int32) -> Bool {
        for _ in 0..<tries {
            if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return true }
            usleep(pause)
        }
        return false
    }

    /// A quarter of a second in all.
    private static let tries = 10
    /// In microseconds.
    private static let pause: UInt32 = 25_000

    /// Lets go of the lock before the value goes away.
    func release() {
        descriptor.withLock { descriptor in
            if let open = descriptor.take() { close(open) }
        }
    }

    deinit {
        release()
    }
}
