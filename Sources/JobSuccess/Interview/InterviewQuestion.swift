import CivilCalendar

/// A question about one contract, in the order in which they are asked.
enum InterviewQuestion: CaseIterable, Sendable {
    case status, ended, kind, earned, refund, escrow, submitted, lastActivity
    case feedback, stars, endedBy, endReason
    case firstPayment, lastPayment, paidPeriods
    case client, name

    /// The column that the answer belongs to.
    var column: ContractColumn {
        switch self {
        case .status: .status
        case .ended: .ended
        case .kind: .kind
        case .earned: .earned
        case .refund: .flags
        case .escrow: .escrow
        case .submitted: .submitted
        case .lastActivity: .lastActivity
        case .feedback: .feedback
        case .stars: .stars
        case .endedBy: .endedBy
        case .endReason: .endReason
        case .firstPayment: .firstPayment
        case .lastPayment: .lastPayment
        case .paidPeriods: .paidPeriods
        case .client: .client
        case .name: .id
        }
    }

    /// Whether the question matters for a contract, as far as it is known.
    func matters(for contract: Contract) -> Bool {
        let hasEnded = contract.status == .ended
        let isPaid = contract.earned.map { $0.cents > 0 }
        switch self {
        case .status, .earned, .client, .name: return true
        case .ended, .feedback, .endedBy: return hasEnded
        case .refund: return hasEnded && isPaid == false
        case .kind, .lastActivity: return !hasEnded
        case .escrow, .submitted: return !hasEnded && contract.kind != .hourly
        // Stars show only where something was paid.
        case .stars: return hasEnded && contract.feedback == .given && isPaid != false
        case .endReason: return hasEnded && contract.feedback != .missing
        case .firstPayment: return isPaid == true
        case .lastPayment: return isPaid == true && contract.firstPayment != nil
        case .paidPeriods: return isPaid == true && contract.isPaidOverLong
        }
    }
}

extension Contract {
    /// Whether the payments lie so far apart that their number matters.
    fileprivate var isPaidOverLong: Bool {
        guard let firstPayment, let lastPayment else { return false }
        return firstPayment.days(until: lastPayment) > RuleFigures.longTermDays
    }
}
