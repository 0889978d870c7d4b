/// What a decision came to, as a label.
package enum DecisionKind: String, CaseIterable, Sendable {
    /// A reply will be posted.
    case reply
    /// A draft waits for a moderator.
    case draft
    /// A draft waits for a moderator at once: somebody needs a person.
    case urgentDraft = "urgent_draft"
    /// Nothing is said: several things may be meant.
    case clarify
    /// Nothing is said: it is not covered, or not sure enough.
    case declined
    /// Nothing is said: a courtesy, or nothing that is asked.
    case talk
    /// What was said is taken back.
    case withdraw
    /// Nothing new is said: it stands there already, or was taken back once, which is for good.
    case nothingNew = "nothing_new"
}
