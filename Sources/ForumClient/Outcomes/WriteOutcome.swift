/// What became of something that was to be written to a forum.
package enum WriteOutcome: Equatable, Sendable {
    /// It stands on the forum, as the post with this id.
    case created(OwnPost)
    /// A note stands on the forum, as the post with this id, and everybody can read it: it could not be taken
    /// back yet.
    case exposed(OwnPost)
    /// It waits for the forum's moderators. The id is that of the waiting item,
    /// where the forum told it.
    case queuedForApproval(Int?)
    /// The edit or the withdrawal is done.
    case done
    /// The account has written nearly the same a moment ago: wait at least five
    /// minutes, or say it differently.
    case tooSimilar
    /// Nothing was written; later it may be.
    case rateLimited(RateLimit)
    /// Nothing was written, and asking again will not help.
    case refused(Refusal)
    /// The post or the topic does not exist any more.
    case gone
    /// Somebody else has changed the post meanwhile.
    case conflict
    /// Nothing was written: the forum could not be reached.
    case unreachable(Trouble)
    /// It may have been written. Look for it before it is sent again.
    case unclear(Trouble)
}
