public import CivilCalendar

/// Why an action cannot be taken on a contract.
public enum NotPossible: Error, Hashable, Sendable {
    /// The contract has ended.
    case ended
    /// The contract has ended by then as a dormant one.
    case dormant(CalendarDay)
    /// The contract has not ended.
    case stillOpen
    /// The contract is by the hour.
    case hourly
    /// Nothing lies in escrow.
    case nothingInEscrow
    /// No work waits for approval.
    case nothingSubmitted
    /// Nothing was paid, or nobody told of a payment.
    case nothingPaid
    /// Nobody told how much was paid.
    case amountUnknown
    /// The refund is not more than nothing and less than what was paid, with
    /// at least a dollar left.
    case refundOutOfRange(paid: Dollars)
    /// The last payment is more than 180 days ago (support.upwork.com article
    /// 211068538).
    case refundTooLate(lastDay: CalendarDay)
    /// The number of months is not one that is looked ahead.
    case monthsOutOfRange(ClosedRange<Int>)
    /// The perk had not begun yet.
    case perkNotYet(first: CalendarDay)
    /// The perk has ended.
    case perkOver
    /// The contract is left out of the score already.
    case alreadyLeftOut
}

extension NotPossible {
    /// The facts it rests on, by identifier; see ``PlatformFact``.
    public var restsOn: [String] {
        let facts: [PlatformFact] =
            switch self {
            case .dormant: [.dormantContract]
            case .hourly: [.silentClient]
            case .nothingInEscrow, .nothingSubmitted: [.automaticRelease]
            case .refundOutOfRange: [.fullRefundHidesStars]
            case .refundTooLate: [.refundTime]
            case .perkNotYet: [.removalPerk]
            case .perkOver: [.removalPerkEnded]
            case .ended, .stillOpen, .nothingPaid, .amountUnknown, .monthsOutOfRange, .alreadyLeftOut: []
            }
        return facts.map(\.id)
    }
}

extension NotPossible: CustomStringConvertible {
    /// The reason as an English sentence.
    public var description: String {
        switch self {
        case .ended: "The contract has ended."
        case .dormant(let day): "If nobody acts, the contract has ended as a dormant one by then, on \(day)."
        case .stillOpen: "The contract has not ended yet."
        case .hourly: "The contract is by the hour: there is no escrow and nothing to submit."
        case .nothingInEscrow: "Nothing lies in escrow, so nothing can be released."
        case .nothingSubmitted: "No work waits for the client's approval."
        case .nothingPaid: "Nothing is known to have been paid."
        case .amountUnknown: "It is not known how much was paid."
        case .refundOutOfRange(let paid):
            "A partial refund leaves at least $1, and \(paid) was paid."
        case .refundTooLate(let lastDay):
            "Money can be given back for \(WhatIfFigures.refundDays) days after a payment; that ended on \(lastDay)."
        case .monthsOutOfRange(let months):
            "A contract can be left open for \(months.lowerBound) to \(months.upperBound) months here."
        case .perkNotYet(let first): "The perk of removing feedback began in spring 2016, here on \(first)."
        case .perkOver: "Removing feedback from the score was a perk that ended on 3 September 2024."
        case .alreadyLeftOut: "The contract is left out of the score already."
        }
    }
}
