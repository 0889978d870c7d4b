public import CivilCalendar

extension Contract {
    /// Whether the client left feedback, as far as one can tell on a day.
    ///
    /// Where nothing is said, a rating or a negative reason shows that there
    /// was feedback, so does an end for which the client had to rate, and the
    /// end of the feedback window, 14 days after the end of the contract,
    /// shows that there was none (support.upwork.com article 211068438).
    public func feedback(asOf day: CalendarDay) -> Feedback {
        if let feedback, feedback != .unknown { return feedback }
        if knownStars != nil || knownPrivateRating != nil || endReason == .unsuccessful { return .given }
        if hasUnseenFeedback { return .given }
        guard feedback == nil, let ended, ended.days(until: day) > RuleFigures.feedbackWindowDays else {
            return .unknown
        }
        return .missing
    }

    /// Whether there must be feedback although none can be seen.
    ///
    /// A client who ends a contract has to rate it, but stars do not show on
    /// unpaid work, and neither a dispute nor a full refund is closed without
    /// a word from the client.
    var hasUnseenFeedback: Bool {
        isDisputed || isFullyRefunded || (isPaid == false && status == .ended && endedBy == .client)
    }

    /// Whether anything was paid for good; nil where nobody can tell.
    public var isPaid: Bool? {
        if let earned { return earned.cents > 0 }
        if kind != .hourly, let funded, let escrow, funded <= escrow, firstPayment == nil, lastPayment == nil {
            return false
        }
        if firstPayment != nil || lastPayment != nil || (paidPeriods ?? 0) > 0 { return true }
        // Public stars show only where at least a dollar was paid.
        return knownStars == nil ? nil : true
    }

    /// The public rating where it is a number at all.
    var knownStars: Double? { stars.flatMap { $0.isFinite ? $0 : nil } }

    /// The private rating where it is a number at all.
    var knownPrivateRating: Double? { privateRating.flatMap { $0.isFinite ? $0 : nil } }

    /// Whether the money went back, so that nothing is left of it.
    var isFullyRefunded: Bool { flags.contains(.refunded) && isPaid == false }

    /// Whether the two sides were in a dispute.
    var isDisputed: Bool { flags.contains(.disputed) || endReason == .dispute }

    /// The latest day on which something is known to have happened.
    var lastSign: CalendarDay? {
        [lastActivity, lastPayment, submitted].compactMap(\.self).max() ?? started
    }

    /// Whether nothing has happened for some time, as far as anybody told.
    func isSilent(on day: CalendarDay) -> Bool {
        lastSign.map { $0.days(until: day) >= RuleFigures.silentDays } ?? true
    }

    /// The day that decides the contract's age once it has ended; nil puts
    /// it into every window.
    var endOrLastSign: CalendarDay? { ended ?? lastPayment ?? lastActivity }
}
