/// The limits that a transport keeps.
package struct TransportSettings: Sendable {
    /// Sent as `ombud/<version>`; a program that says who it is gets blocked
    /// less often than one that does not.
    package var version: String
    /// How long finding and greeting the forum may take, in milliseconds.
    package var connectTimeout = 10_000
    /// How long a request may take in all, with any waiting for a free
    /// connection, in milliseconds.
    package var totalTimeout = 10_000
    /// The largest response that is read, in bytes of the body. Beyond it the
    /// request fails with `tooLarge`.
    package var responseLimit = 1 << 20
    /// How many connections are open at once; further requests wait.
    package var connectionLimit = 4
    /// Whether the forum may be on a private network. Loopback is allowed
    /// whenever the address itself names this machine.
    package var allowsPrivateAddresses = false

    /// The defaults.
    ///
    /// - Parameter version: This program's version.
    package init(version: String) { self.version = version }
}
