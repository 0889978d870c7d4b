/// Why a contract counts as it does.
public enum OutcomeReason: Hashable, Sendable {
    // Good.
    /// Feedback that is known to be good in every part.
    case ratedWell
    /// Work that paid nothing but has good feedback, where that counts.
    case praisedUnpaid
    /// No feedback, but a long-term client.
    case longTermClient

    // Bad.
    /// Too few public stars.
    case fewStars
    /// A private rating that is negative.
    case lowPrivateRating
    /// The client's reason for the end is negative.
    case negativeEndReason
    /// Ended without a payment or feedback, where that counts.
    case unpaidWithoutFeedback
    /// Open, unpaid, and without a sign for that many days.
    case idleUnpaid(days: Int)
    /// One of too many contracts without feedback.
    case tooManyWithoutFeedback

    // Uncertain.
    /// The client's private feedback cannot be seen.
    case privatePartHidden(badProbability: Double)
    /// There is no private part, but nobody told the public rating.
    case ratingUntold(badProbability: Double)
    /// The client can still leave feedback, or nobody told whether there is
    /// any.
    case feedbackPending
    /// Nobody told whether anything was paid.
    case earningsUnknown
    /// Nobody told how long nothing has happened.
    case idleTimeUnknown

    // Not counted.
    /// The client is left out of the score.
    case clientExcluded
    /// The feedback was removed.
    case feedbackRemoved
    /// Open; not idle, or idleness does not count.
    case open
    /// Paused.
    case paused
    /// On hold.
    case held
    /// Open and paid.
    case openPaid
    /// Ended without feedback, which does not count.
    case withoutFeedback
    /// Ended without a payment or negative feedback, which does not count.
    case unpaidLeftOut
    /// Older than the widest window.
    case outsideWindows
    /// Ends after the day of the score.
    case endsLater
}

extension OutcomeReason {
    /// Why a contract that has not ended is not counted.
    init(resting contract: Contract) {
        switch contract.status {
        case .paused: self = .paused
        case .held: self = .held
        case .open, .ended: self = .open
        }
    }
}

extension OutcomeReason: CustomStringConvertible {
    /// The reason as an English sentence.
    public var description: String {
        switch self {
        case .ratedWell: "The feedback is good."
        case .praisedUnpaid: "Nothing was paid, but the feedback is good, and by these rules that counts."
        case .longTermClient: "Without feedback, a contract with a long-term client counts as good."
        case .fewStars: "The public rating is too low."
        case .lowPrivateRating: "The private rating is negative."
        case .negativeEndReason: "The client's reason for ending it is negative."
        case .unpaidWithoutFeedback: "It ended with no payment and no feedback, and by these rules that counts."
        case .idleUnpaid(let days): "It is open, paid nothing and has been idle for \(days) days."
        case .tooManyWithoutFeedback: "Too many paid contracts ended without feedback; this one is above the share."
        case .privatePartHidden(let probability):
            "The private feedback is hidden; it is bad with a probability of about \(PercentText.whole(probability)) %."
        case .ratingUntold: "You did not say how the client rated it."
        case .feedbackPending: "It is not known whether the client rated it, and how."
        case .earningsUnknown: "It is not known whether anything was paid."
        case .idleTimeUnknown: "It is open and unpaid, and it is not known for how long it has been idle."
        case .clientExcluded: "The platform leaves this client's contracts out."
        case .feedbackRemoved: "Its feedback was removed."
        case .open: "It is still open."
        case .paused: "It is paused."
        case .held: "It is on hold."
        case .openPaid: "It is open and was paid."
        case .withoutFeedback: "It ended without feedback."
        case .unpaidLeftOut: "Nothing was paid and there is no bad feedback."
        case .outsideWindows: "It is older than every window."
        case .endsLater: "It ends after the day of this score."
        }
    }
}
