import CivilCalendar

// What a step makes of a contract.
extension Contract {
    /// The contract with an amount paid on a day; nil where the amount is
    /// unknown.
    func paid(_ amount: Dollars?, on day: CalendarDay) -> Contract {
        var contract = self
        if let amount {
            contract.earned = (earned ?? .zero).adding(amount)
        } else if let earned, earned <= .zero {
            contract.earned = nil
        }
        if isPaid != true { contract.firstPayment = firstPayment ?? day }
        contract.paidPeriods = periods(withPaymentOn: day)
        contract.lastPayment = max(lastPayment ?? day, day)
        contract.lastActivity = max(lastActivity ?? day, day)
        contract.escrow = .zero
        contract.submitted = nil
        return contract
    }

    /// The contract with its work submitted on a day.
    func submitted(on day: CalendarDay) -> Contract {
        var contract = self
        contract.submitted = day
        contract.lastActivity = max(lastActivity ?? day, day)
        return contract
    }

    /// The contract after that much was given back.
    func refunded(leaving earned: Dollars) -> Contract {
        var contract = self
        contract.earned = earned
        return contract
    }

    /// The ended contract with what its client turns out to have said.
    func rated(_ verdict: Verdict) -> Contract {
        var contract = self
        contract.feedback = verdict == .none ? .missing : .given
        switch verdict {
        case .none: break
        // Only the private side: public stars would say that it was paid.
        case .good: contract.privateRating = 10
        case .bad: contract.endReason = .unsuccessful
        }
        return contract
    }

    /// What a client says at the end.
    enum Verdict: CaseIterable {
        case none, good, bad
    }

    private func periods(withPaymentOn day: CalendarDay) -> Int? {
        guard let paidPeriods, paidPeriods > 0 else { return paidPeriods.map { _ in 1 } }
        guard let started, let lastPayment, paidPeriods < 1_000 else { return paidPeriods }
        let length = WhatIfFigures.paidPeriodDays
        return paidPeriods + (started.days(until: lastPayment) / length < started.days(until: day) / length ? 1 : 0)
    }
}
