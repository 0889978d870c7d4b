/// What went wrong on the way to a forum or back. It holds no text of anybody.
package enum Trouble: Equatable, Sendable {
    /// The name could not be resolved.
    case unknownHost
    /// The name leads to a private, link-local or loopback address, which the
    /// settings do not allow.
    case addressRefused
    /// Nobody took the connection.
    case noConnection
    /// No trusted encrypted connection: a wrong certificate, an unknown issuer.
    case noTrust
    /// The forum took longer than the settings allow.
    case timedOut
    /// The connection ended in the middle.
    case interrupted
    /// The response was larger than the settings allow.
    case tooLarge
    /// What came back is not what the forum's API answers: a page, or a part.
    case unreadable
    /// A failure on the forum's side, with its status.
    case serverError(Int)
    /// The forum takes no posts for now and said so.
    case readOnly
    /// The caller's task was cancelled.
    case cancelled
    /// The transport has been shut down.
    case closed
    /// The request could not be made: one of its values cannot be sent.
    case unsendable
    /// Another failure of libcurl, with its number.
    case other(Int)
}
