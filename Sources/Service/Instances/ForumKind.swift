/// What software a forum runs, and how it is reached.
package enum ForumKind: Equatable, Sendable {
    /// Discourse: its base address and the account that Ombud writes as.
    case discourse(base: String, username: String)
    /// Any forum with a relay that sends Standard Webhooks. Nothing can be
    /// written there: what Ombud would say waits as a draft.
    case standard
    /// Khoros (Lithium): its base address, the board that is read and the
    /// account. Experimental: never tried against a live community.
    case khoros(base: String, board: String, login: String)

    /// The kind as a label: one of three words.
    package var label: String {
        switch self {
        case .discourse: "discourse"
        case .standard: "standard"
        case .khoros: "khoros"
        }
    }
}
