/// What a try to send came to, as a label.
package enum SendingResult: String, CaseIterable, Sendable {
    /// It stands on the forum.
    case sent
    /// It waits for the forum's moderators.
    case queued
    /// It stood there already: found before a second sending.
    case found
    /// A note stands where everybody can read it: it will be withdrawn.
    case exposed
    /// It was cancelled: a person answered, or the topic is closed or gone.
    case cancelled
    /// Too much like what was posted a moment ago: later.
    case tooSimilar = "too_similar"
    /// The forum asks to slow down: later.
    case rateLimited = "rate_limited"
    /// The forum was not reached: later.
    case unreachable
    /// It may have arrived: to be looked for.
    case unclear
    /// The forum will not take it: given up.
    case refused
    /// The forum does not accept our key, or is not what answers: later, and a person has to look.
    case misconfigured
    /// Given up after too many tries.
    case givenUp = "given_up"
    /// It waits for a moderator at the desk: the forum's mode asks for one by now, or takes no notes.
    case shelved
    /// Put off before anything left.
    case putOff = "put_off"
}
