/// The columns of a contract file.
enum ContractColumn: String, CaseIterable, Sendable {
    case id, client, kind, status, started, ended
    case lastActivity = "last_activity"
    case earned, funded, escrow, submitted
    case milestoneDue = "milestone_due"
    case feedback, stars
    case privateRating = "private_rating"
    case endReason = "end_reason"
    case endedBy = "ended_by"
    case firstPayment = "first_payment"
    case lastPayment = "last_payment"
    case paidPeriods = "paid_periods"
    case flags

    /// The columns no file can do without.
    static let required: [ContractColumn] = [.id, .status]
}
