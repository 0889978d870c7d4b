/// The durable inbox and outbox between a forum's messages and our replies.
///
/// What ``accept(_:at:)`` returned for survives any crash. Each message is
/// decided once; the decision and what it leads to are written together. A
/// post gets at most one first post of ours, ever. Time is always passed in.
///
/// Every method may throw ``MailroomError``; then nothing was written.
package protocol Mailroom: Sendable {
    // MARK: In

    /// Stores a message, if it is not stored yet. Returns when it is on the disk.
    ///
    /// A later state replaces an earlier one that is not yet decided. A
    /// destroyed post is dealt with at once, whatever state it is told of: its
    /// text is erased, what was to be sent is cancelled, and what was sent will be withdrawn.
    func accept(_ post: IncomingPost, at now: Moment) async throws -> Acceptance

    /// Whether any state of a post was ever stored, be its text erased or not.
    func knows(_ key: PostKey) async throws -> Bool

    /// Claims messages to be decided, those that have waited longest first; none while switched off.
    func claimIncoming(_ terms: ClaimTerms, at now: Moment) async throws -> [IncomingClaim]

    /// Writes a decision and what it leads to, in one step. Throws ``MailroomError/leaseLost``.
    func record(_ decision: Decision, for claim: IncomingClaim, at now: Moment) async throws -> Recording

    /// Ends a claim without a decision: there is nothing to decide.
    ///
    /// - Parameter reason: A fixed word, never text of a user.
    func drop(_ claim: IncomingClaim, reason: String) async throws

    /// Ends a claim whose decision failed.
    ///
    /// - Parameter kind: A fixed word for the failure, never text of a user.
    func fail(_ claim: IncomingClaim, kind: String, verdict: Verdict) async throws

    /// Gives a claim back as if it had never been made.
    func release(_ claim: IncomingClaim, until: Moment) async throws

    // MARK: Out

    /// Claims rows to be sent, those that are due longest first and one post's
    /// rows in their order; none while switched off.
    func claimOutgoing(_ terms: ClaimTerms, at now: Moment) async throws -> [OutgoingClaim]

    /// To be called right before the request leaves. From now on the row
    /// counts as possibly sent, and until `until` no other text follows it. Throws ``MailroomError/leaseLost`` or
    /// ``MailroomError/switchedOff``: then nothing may be sent.
    ///
    /// - Parameter until: When the claim ends; later than the request's own
    ///   timeout, and than a forum takes a repetition for what it is.
    func beginSending(_ claim: OutgoingClaim, until: Moment) async throws

    /// Reports that a claim with ``OutgoingClaim/mayHaveBeenSent`` was looked
    /// for and is not on the forum. Returns the claim with what is to be sent
    /// now, which may be a newer text; nil if nothing is to be sent any more, or not yet.
    func confirmUnsent(_ claim: OutgoingClaim, at now: Moment) async throws -> OutgoingClaim?

    /// Reports success, after sending or after finding our post on the forum.
    ///
    /// - Parameter remote: The forum's id of our post; nil where it has none to tell.
    func recordSent(_ claim: OutgoingClaim, remote: String?, at now: Moment) async throws

    /// Reports that a claim was sent and must not stand there, as a note that
    /// everybody can read: it will be withdrawn, and the post counts as destroyed in the state that is known.
    ///
    /// - Parameter remote: The forum's id of our post.
    func recordExposed(_ claim: OutgoingClaim, remote: String, at now: Moment) async throws

    /// Ends a claim that failed.
    ///
    /// - Parameters:
    ///   - kind: A fixed word for the failure, never text of a user.
    ///   - mayHaveBeenSent: Whether the request may have reached the forum
    ///     all the same. A doubt from an earlier attempt stays.
    func fail(_ claim: OutgoingClaim, kind: String, mayHaveBeenSent: Bool, verdict: Verdict, at now: Moment)
        async throws

    /// Gives a claim back as if it had never been made; nothing was sent since.
    func release(_ claim: OutgoingClaim, until: Moment) async throws

    /// Ends a claim for good: what it was to send has become pointless, and
    /// no person need look at it. Throws ``MailroomError/unconfirmed`` where an
    /// earlier attempt at a first post may have arrived.
    ///
    /// - Parameter reason: A fixed word, never text of a user.
    func cancel(_ claim: OutgoingClaim, reason: String, at now: Moment) async throws

    /// Makes a claimed row a draft that a person has to approve. Throws ``MailroomError/leaseLost``, and
    /// ``MailroomError/unconfirmed`` where an earlier attempt may have arrived.
    ///
    /// - Parameter reply: The text of a reply to be made of a note; nil to leave the row what it is.
    func shelve(_ claim: OutgoingClaim, asReply reply: String?, at now: Moment) async throws

    /// Claims an urgent draft that the forum's moderators are to be told of; nil where there is none due.
    func claimAlarm(_ terms: ClaimTerms, at now: Moment) async throws -> Alarm?

    /// Writes down what came of telling the moderators.
    func end(_ alarm: Alarm, _ ending: Alarm.Ending) async throws

    /// A post of ours was destroyed on the forum. Where it was a reply that we did not take back, its topic
    /// is stopped, and its decision counts as corrected. Returns whether that was so.
    ///
    /// - Parameter remote: The forum's id of our post.
    func replyDestroyed(_ remote: String, of instance: String, at now: Moment) async throws -> Bool

    // MARK: Moderators

    /// Drafts, the urgent ones first, and then the oldest.
    ///
    /// - Parameter after: The last id of the page before; 0 for the first page.
    func drafts(limit: Int, after: Int64) async throws -> [Draft]

    /// One draft; nil if there is none of that id.
    func draft(_ id: Int64) async throws -> Draft?

    /// What was approved and not sent after all, the last one first.
    func cancelledDrafts(limit: Int) async throws -> [CancelledDraft]

    /// Notes that a person was shown this text of a draft; nothing happens where it has another one.
    func markShown(_ id: Int64, revision: Int64) async throws

    /// Lets this text of a draft be sent. Throws ``MailroomError/notFound``, and
    /// ``MailroomError/changedMeanwhile`` where the draft has another text.
    func approve(_ id: Int64, revision: Int64, at now: Moment) async throws

    /// Puts a person's text in a draft's place; it still needs approval, and only a person or the destruction
    /// of the post takes it away. Throws ``MailroomError/notFound``.
    func revise(_ id: Int64, body: String, at now: Moment) async throws

    /// Throws a person's text away for what we would say. Throws ``MailroomError/notFound``, also where the
    /// text is no person's, or there is nothing that we would say.
    func discard(_ id: Int64, at now: Moment) async throws

    /// Refuses a draft. Throws ``MailroomError/notFound``.
    func decline(_ id: Int64, at now: Moment) async throws

    /// A decision by the id of its inbox row; nil if there is none.
    func decision(_ id: Int64) async throws -> RecordedDecision?

    /// The latest decision about the post at a place in a topic; nil if there is none.
    func decision(on instance: String, topic: Int64, number: Int64) async throws -> RecordedDecision?

    /// The texts of ours that may stand at a post: the one that was sent last, edits included, and those that
    /// may have arrived since. What was erased is left out.
    func sentTexts(to key: PostKey) async throws -> [String]

    /// Questions that were declined, met with a question, or corrected by a moderator; newest first. Who
    /// needed a person is not among them: that is nothing to be learned from.
    ///
    /// - Parameter before: The last id of the page before; nil for the first page.
    func gaps(limit: Int, before: Int64?) async throws -> [Gap]

    /// What was given up, oldest first, the inbox before the outbox.
    func deadLetters(limit: Int) async throws -> [DeadLetter]

    /// Lets a dead letter be tried again from the start. Throws ``MailroomError/notFound``.
    func replay(_ letter: DeadLetter.ID, at now: Moment) async throws

    // MARK: Switches

    /// Whether anything may be claimed or sent.
    func isSwitchedOn() async throws -> Bool

    /// The switch for everything. What is off still accepts, so that nothing is lost.
    ///
    /// What was not yet decided when it goes on again is claimed with ``IncomingClaim/waitedWhileOff``.
    func setSwitchedOn(_ isOn: Bool, at now: Moment) async throws

    /// Stops a topic, or lets it go on. Stopping drops its undecided messages and cancels what is not yet sent.
    func setTopic(_ topic: Int64, of instance: String, stopped: Bool, at now: Moment) async throws

    /// Lets a member out, or in again. Opting out does for the member's posts
    /// what stopping does for a topic, and erases their text.
    func setMember(_ author: String, of instance: String, optedOut: Bool, at now: Moment) async throws

    /// The highest post id that the poller has seen on a forum; nil if it never ran.
    func cursor(of instance: String) async throws -> Int64?

    /// Moves the poller's cursor forward, never back.
    func advanceCursor(of instance: String, to post: Int64) async throws

    // MARK: Housekeeping

    /// Erases the text of everything accepted before `cutoff`, finished or
    /// not; keys stay, so that nothing is ever answered twice.
    func prune(before cutoff: Moment, at now: Moment) async throws

    /// Finds out whether the store takes a write, and leaves nothing behind.
    func checkWritable() async throws

    /// How full the boxes are.
    func statistics() async throws -> MailroomStatistics

    /// Finishes what was begun and lets go of the store.
    func close() async throws
}
