import Synchronization

@testable import Mailroom

/// Copies of a store's files as a crash at some point would leave them, each
/// with the forum as it was then. Points that leave the same bytes share a copy.
final class FrozenStores: Sendable {
    struct Copy: Sendable {
        /// Where; nil for a place outside the mailroom.
        var points: [CrashPoint?]
        let store: TemporaryStore
        let forum: FakeForum
    }

    private let copies = Mutex<[Copy]>([])

    var all: [Copy] { copies.withLock { $0 } }

    /// - Parameter point: Where; nil for a place outside the mailroom.
    func freeze(_ store: TemporaryStore, at point: CrashPoint?, forum: FakeForum = FakeForum()) {
        copies.withLock { copies in
            if let last = copies.indices.last, copies[last].forum == forum,
                let (old, new) = try? (copies[last].store.durableBytes(), store.durableBytes()), old == new
            {
                copies[last].points.append(point)
            } else if let copy = try? store.snapshot() {
                copies.append(Copy(points: [point], store: copy, forum: forum))
            }
        }
    }
}
