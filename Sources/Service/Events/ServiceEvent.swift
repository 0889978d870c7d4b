package import Forum
package import Mailroom

/// Something that is counted. What it carries is bounded: names from the
/// configuration, intents from the knowledge, fixed words. No text, no name and
/// no id of a member is in it.
package enum ServiceEvent: Equatable, Sendable {
    /// A delivery came in; `forum` is an instance's name.
    case taken(IntakeResult, forum: String)
    /// A delivery could not be stored; the kind of ``MailroomError``.
    case notTaken(StoreTrouble, forum: String)
    /// A decision was written. `intent` is the decisive one, nil where there is none.
    case decided(DecisionKind, intent: String?, forum: String)
    /// A draft waits whose writer needs a person soon. It is to stand in the log as a warning; the id is the
    /// one of `ombudd drafts show`.
    case urgentDraft(Int64, forum: String)
    /// The forum's moderators were to be told of an urgent draft; where that failed, a warning.
    case alarmed(AlarmResult, draft: Int64, forum: String)
    /// Somebody of the forum destroyed a reply of ours: its topic is left alone from now on.
    case replyDestroyed(forum: String)
    /// A stored post is left alone after all.
    case silent(Silence, forum: String)
    /// A claim was ended or put off without a decision; a fixed word.
    case undecided(UndecidedReason, forum: String)
    /// A row of the outbox was tried.
    case sent(OutgoingAction, SendingResult, forum: String)
    /// All writing to a forum pauses for so many seconds.
    case paused(seconds: Int, forum: String)
    /// A poll read so many posts; nil where the forum was not to be had.
    case polled(posts: Int?, forum: String)
    /// How full the boxes are.
    case boxes(MailroomStatistics)
    /// Old texts were erased.
    case pruned
    /// The knowledge was loaded anew; whether it was good.
    case reloaded(isGood: Bool)
    /// A worker could not do a step and goes on later.
    case stumbled(ServiceWorker, StoreTrouble)
}
