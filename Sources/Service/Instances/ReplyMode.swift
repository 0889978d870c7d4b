/// How far Ombud goes in a forum or in one of its categories.
package enum ReplyMode: String, CaseIterable, Codable, Sendable {
    /// It listens to nothing.
    case off
    /// It leaves drafts; people decide.
    case draft
    /// It replies where it is sure, and leaves drafts elsewhere.
    case reply
}
