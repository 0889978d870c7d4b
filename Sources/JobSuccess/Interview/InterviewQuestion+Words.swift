extension InterviewQuestion {
    /// The question itself.
    var text: String {
        switch self {
        case .status: "Is the contract open, paused, held or ended?"
        case .ended: "On which day did it end?"
        case .kind: "Is it fixed or hourly?"
        case .earned: "How many US dollars were you paid so far, less refunds?"
        case .refund: "Was money paid back to the client, yes or no?"
        case .escrow: "How many US dollars lie in escrow now?"
        case .submitted: "On which day did you submit work that is not approved yet?"
        case .lastActivity: "On which day was the last message, work or payment?"
        case .feedback: "Did the client leave feedback, yes or no?"
        case .stars: "How many stars did the client give?"
        case .endedBy: "Who ended it, you or the client?"
        case .endReason: "Which reason did the client give for the end?"
        case .firstPayment: "On which day was the first payment?"
        case .lastPayment: "On which day was the last payment?"
        case .paidPeriods: "Of the 90-day periods since the start, how many had a payment?"
        case .client: "Who is the client?"
        case .name: "Which short name should the contract have?"
        }
    }

    /// Why it is asked.
    var reason: String {
        switch self {
        case .status: "Ended contracts are what a score is mostly made of."
        case .ended: "The day decides for how long the contract counts."
        case .kind: "Only fixed price work has escrow."
        case .earned: "Bigger contracts weigh more, and unpaid ones have rules of their own."
        case .refund: "After a refund there is often feedback that does not show."
        case .escrow: "Money in escrow goes back when a contract is closed."
        case .submitted: "Submitted work should be paid before a contract is closed."
        case .lastActivity: "A long silence is worth knowing before anything is decided."
        case .feedback: "Contracts without feedback are mostly left out."
        case .stars: "Few stars count against the score."
        case .endedBy: "A client who ends a contract has to rate it."
        case .endReason: "A bad reason can count more than the stars."
        case .firstPayment, .lastPayment: "This matters only if payments came over more than 90 days."
        case .paidPeriods: "Long work counts as more than one job."
        case .client: "So that repeated clients are known. A letter will do, the same for the same client."
        case .name: "The results speak of the contract by this name."
        }
    }

    /// What an answer looks like.
    var example: String {
        switch self {
        case .status: "ended"
        case .ended, .lastActivity, .firstPayment, .lastPayment: "2026-10-22, yesterday or 3 weeks ago"
        case .submitted: "2026-10-22 or 3 days ago; no if there is none"
        case .kind: "fixed"
        case .earned, .escrow: "1200.50; 0 if nothing"
        case .refund, .feedback: "yes"
        case .stars: "4.9"
        case .endedBy: "client"
        case .endReason: Contract.EndReason.allCases.map(\.rawValue).joined(separator: ", ")
        case .paidPeriods: "3"
        case .client: "A"
        case .name: "logo"
        }
    }
}
