/// Why a forum will not do what it was asked, however often it is asked.
package enum Refusal: Equatable, Sendable {
    /// The key, the name or the password is not accepted.
    case credentials
    /// The account may not do this here.
    case forbidden
    /// The account may not write notes that only the staff sees. One that the
    /// forum showed to everybody has been taken back.
    case notesForbidden
    /// The text or the place is not accepted: too long, too short, a closed
    /// topic, a word on the forum's list.
    case invalid
    /// The forum allows our account too little: too many links, or posts, for a new one. Its trust level
    /// has to be raised.
    case tooNew
    /// The request was sent elsewhere; no redirect is followed. Most often the
    /// configured address is not the forum's own.
    case redirected
    /// What answers at the address is no forum's API.
    case notTheForum
    /// This is not known to work on forums of this kind, so it was not tried.
    case unsupported
    /// Another status from 400 to 499.
    case status(Int)
}
