package import Forum

/// What became of a delivery. In every case it may be acknowledged: what had
/// to be written is on the disk.
package enum IntakeResult: Hashable, Sendable {
    /// Why nothing was stored of a delivery. Raw values are labels of a counter.
    package enum Reason: Hashable, Sendable {
        /// A rule of silence.
        case silence(Silence)
        /// It tells of nothing that an answer hangs on.
        case notAPost
        /// The forum's ids cannot be used.
        case badNumbers
        /// It asked for silence or for answers, and that was done.
        case wish(MemberWish)

        /// One fixed word.
        package var label: String {
            switch self {
            case .silence(let silence): silence.rawValue
            case .notAPost: "not_a_post"
            case .badNumbers: "bad_numbers"
            case .wish: "wish"
            }
        }
    }

    /// It is stored and will be decided, or the post was destroyed and that is done.
    case accepted
    /// It is known already, or a later state of the post is.
    case duplicate
    /// Nothing of it is kept.
    case ignored(Reason)
    /// The forum only tries whether somebody listens.
    case pong

    /// One fixed word: `accepted`, `duplicate`, `ignored`, `pong`.
    package var label: String {
        switch self {
        case .accepted: "accepted"
        case .duplicate: "duplicate"
        case .ignored: "ignored"
        case .pong: "pong"
        }
    }

    /// Why it was ignored, as one fixed word; nil otherwise.
    package var reason: String? {
        if case .ignored(let reason) = self { reason.label } else { nil }
    }
}
