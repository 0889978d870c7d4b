public import CivilCalendar

/// One contract of a freelancer, as far as it is known.
///
/// Only the identifier and the status are required. Everything else may be
/// nil, which means unknown, not zero.
///
///     var contract = Contract(id: "c1", status: .ended)
///     contract.ended = CalendarDay(iso8601: "2026-10-22")
///     contract.earned = Dollars(120)
///     contract.stars = 5
public struct Contract: Identifiable, Hashable, Sendable {
    /// The name under which results speak of the contract.
    public var id: String
    /// Whether the contract runs, rests or has ended.
    public var status: Status
    /// A name for the client, the same for every contract with that client.
    /// An unknown client counts as a client of their own.
    public var client: String?
    /// How the work is paid.
    public var kind: Kind?
    /// The first day of the contract.
    public var started: CalendarDay?
    /// The day the contract ended.
    public var ended: CalendarDay?
    /// The day of the last sign of work or payment.
    public var lastActivity: CalendarDay?
    /// What was paid so far, net of refunds.
    public var earned: Dollars?
    /// What the client has funded so far.
    public var funded: Dollars?
    /// What lies in escrow now; nil where nobody told, which may be nothing.
    public var escrow: Dollars?
    /// The day unapproved work was submitted.
    public var submitted: CalendarDay?
    /// The day the current milestone is due.
    public var milestoneDue: CalendarDay?
    /// Whether the client left feedback at the end; nil where nothing is
    /// said, see ``feedback(asOf:)``.
    public var feedback: Feedback?
    /// The public rating, 1.0 to 5.0 stars. What is not finite
    /// counts as unknown.
    public var stars: Double?
    /// The private rating, 0 to 10. What is not finite counts as
    /// unknown.
    public var privateRating: Double?
    /// The client's reason for the end.
    public var endReason: EndReason?
    /// Who ended the contract.
    public var endedBy: Party?
    /// The day of the first payment.
    public var firstPayment: CalendarDay?
    /// The day of the last payment.
    public var lastPayment: CalendarDay?
    /// How many 90-day periods since the start saw a payment, 0 or more.
    /// Unknown counts as one where something was earned.
    public var paidPeriods: Int?
    /// What else is known.
    public var flags: Set<Flag> = []

    /// A contract of which nothing but its status is known yet.
    public init(id: String, status: Status) {
        self.id = id
        self.status = status
    }
}

// MARK: - Vocabulary

extension Contract {
    /// Whether a contract runs, rests or has ended.
    public enum Status: String, CaseIterable, Sendable {
        /// Running.
        case open
        /// Paused, usually by the client.
        case paused
        /// On hold or suspended by the platform.
        case held
        /// Ended by either side.
        case ended
    }

    /// How work is paid.
    public enum Kind: String, CaseIterable, Sendable {
        /// By milestones, through escrow.
        case fixed
        /// By the hour.
        case hourly
    }

    /// Whether the client left feedback at the end of the contract.
    public enum Feedback: String, CaseIterable, Sendable {
        /// The client left feedback.
        case given
        /// The client left none, and no longer can.
        case missing = "none"
        /// Nobody can tell yet.
        case unknown
    }

    /// The reason the client gave for the end.
    public enum EndReason: String, CaseIterable, Sendable {
        /// The work was completed.
        case successful
        /// The work was not completed. A negative reason.
        case unsuccessful
        /// The other side no longer answered. A neutral reason.
        case unresponsive
        /// The contract was called off. A neutral reason.
        case cancelled
        /// The contract ended in a dispute, which is not an outcome by
        /// itself but makes bad hidden feedback likely.
        case dispute
    }

    /// A side of a contract.
    public enum Party: String, CaseIterable, Sendable {
        /// The one who works.
        case freelancer
        /// The one who pays.
        case client
    }

    /// What else may be known about a contract.
    public enum Flag: String, CaseIterable, Sendable {
        /// There was a dispute.
        case disputed
        /// Money went back to the client.
        case refunded
        /// The feedback was removed, by the perk or by the platform.
        case feedbackRemoved = "feedback-removed"
        /// The platform leaves this client's contracts out of the score.
        case clientExcluded = "client-excluded"
    }
}
