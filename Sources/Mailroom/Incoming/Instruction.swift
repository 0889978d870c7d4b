/// What a decision wants to have on the forum.
package enum Instruction: Hashable, Sendable {
    /// Say nothing. What has been said already stays; what is not yet sent is cancelled.
    case silence
    /// Reply with this text. Where it needs approval, it is a draft until a moderator approves it.
    case reply(String, needsApproval: Bool)
    /// Leave this text for the moderators as a note on the forum.
    case note(String)
    /// Take back what was said.
    case withdraw
}
