/// Where a draft waits for a moderator.
package enum DraftPlace: String, CaseIterable, Codable, Sendable {
    /// In the mailroom, for `ombudd drafts`.
    case desk
    /// On the forum, as a note that only its staff can read.
    case whisper
}
