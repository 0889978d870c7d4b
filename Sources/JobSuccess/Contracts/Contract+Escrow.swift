import CivilCalendar

// Money that waits for a contract.
extension Contract {
    /// What lies in escrow; nil where nobody can tell. Hours need none.
    var inEscrow: Dollars? {
        if let escrow { return max(escrow, .zero) }
        guard kind != .hourly, let funded else { return nil }
        return max(funded.subtracting(earned ?? .zero), .zero)
    }

    /// Whether work was submitted that nobody approved yet, or money is known
    /// to wait. Ending a fixed-price contract sends its escrow back to the
    /// client (support.upwork.com article 211068428).
    var hasMoneyWaiting: Bool { submitted != nil || (inEscrow ?? .zero) > .zero }

    /// The day on which a silent client's money for submitted work is
    /// released; nil where no work or no money waits.
    var silentRelease: CalendarDay? {
        // A dispute is answered, not sat out.
        guard status != .ended, kind != .hourly, inEscrow != .zero, !isDisputed else { return nil }
        return submitted?.adding(days: WhatIfFigures.approvalDays)
    }

    /// The milestone date from which an untouched contract with money in
    /// escrow becomes dormant; nil where there is none or nobody told.
    var dormantMilestone: CalendarDay? { hasUntouchedEscrow ? milestoneDue : nil }

    /// The day on which the money of a dormant contract goes back.
    var dormantEnd: CalendarDay? { dormantMilestone?.adding(days: WhatIfFigures.dormantEnds) }

    /// Whether money is known to lie in escrow for work not submitted yet.
    var hasUntouchedEscrow: Bool {
        status != .ended && kind != .hourly && submitted == nil && (inEscrow ?? .zero) > .zero
    }

    /// Whether money may lie in escrow for work that was neither paid nor
    /// submitted, and nobody told.
    var hasUnclearEscrow: Bool {
        status != .ended && kind != .hourly && submitted == nil && inEscrow == nil && isPaid != true
    }
}
