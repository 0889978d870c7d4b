import CivilCalendar

// What has to be said before anything else.
extension StepSituation {
    /// The consequences with what comes first said first.
    func warned(_ consequences: Consequences, about action: ContractAction) -> Consequences {
        var result = consequences
        if isExcluded, !result.because.hasSuffix(Self.exclusion) { result.sayLast(Self.exclusion) }
        if touchesEscrow(action) { warnAboutEscrow(in: &result) }
        if contract.status == .held {
            result.facts.append(.hold)
            result.sayFirst(
                "The contract is on hold: do no further work, find out why, and whether work can be submitted at all.")
        }
        return result
    }

    /// The day on which the money should have been released already.
    var overdueRelease: CalendarDay? { contract.silentRelease.flatMap { $0 < today ? $0 : nil } }

    /// The day by which the money of a dormant contract should have gone back.
    var overdueReturn: CalendarDay? { contract.dormantEnd.flatMap { $0 < today ? $0 : nil } }

    private func touchesEscrow(_ action: ContractAction) -> Bool {
        switch action {
        case .closeNow, .submitAndWait, .leaveOpen: true
        default: false
        }
    }

    private func warnAboutEscrow(in result: inout Consequences) {
        if let day = overdueRelease {
            result.money?.due = day
            result.sayFirst("The money should have been released on \(day). Ask support why it was not.")
        } else if let day = overdueReturn {
            result.money?.due = day
            result.isUnclear = true
            result.secures = .zero
            if !result.facts.contains(.dormantContract) { result.facts.append(.dormantContract) }
            let days = WhatIfFigures.dormantEnds
            result.sayFirst(
                "The money may already have gone back: the \(days) days after the milestone date were over on \(day). "
                    + "Look first.")
        } else if contract.isDisputed, contract.status != .ended {
            result.isUnclear = true
            result.secures = .zero
            result.sayFirst("There is a dispute: answer it first. What follows holds only once it is settled.")
        } else if contract.hasUnclearEscrow {
            result.isUnclear = true
            result.sayFirst("Look first whether money lies in escrow.")
        }
    }
}
