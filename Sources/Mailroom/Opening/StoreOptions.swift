/// How a store is opened.
package struct StoreOptions: Sendable {
    /// Who opens it.
    package enum Role: Sendable {
        /// The service: the only one on this store. Claims of a process before it are void.
        case service
        /// A command beside a running service, which it does not disturb.
        case tool
    }

    /// Who opens the store.
    package var role: Role
    /// How long to wait for somebody else's lock.
    package var busyTimeout: Duration
    /// How many writes share a transaction at most.
    package var commitLimit: Int
    /// How many pages of 4 KiB the file may have; nil for as many as the disk holds.
    package var pageLimit: Int?
    /// How soon an erasure that somebody else's reading holds up is tried again.
    package var scrubInterval: Duration
    /// Called between every two writes; does nothing unless a test says so.
    package var crashHook: CrashHook

    /// Sets the options.
    package init(
        role: Role = .service, busyTimeout: Duration = .seconds(5), commitLimit: Int = 128, pageLimit: Int? = nil,
        scrubInterval: Duration = .seconds(3), crashHook: @escaping CrashHook = { _ in }
    ) {
        self.role = role
        self.busyTimeout = busyTimeout
        self.commitLimit = max(commitLimit, 1)
        self.pageLimit = pageLimit
        self.scrubInterval = max(scrubInterval, .milliseconds(1))
        self.crashHook = crashHook
    }
}
