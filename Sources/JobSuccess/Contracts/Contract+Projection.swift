import CivilCalendar

extension Contract {
    /// The contract as it looks on later days if nothing more is heard of it.
    ///
    /// On a day after the feedback window, feedback that nobody told of counts
    /// as missing. That is knowledge somebody has then, not now: seen from
    /// today, an open feedback window stays open however far one looks ahead.
    func unresolved(on today: CalendarDay) -> Contract {
        guard status == .ended, feedback == nil, feedback(asOf: today) == .unknown else { return self }
        var contract = self
        contract.feedback = .unknown
        return contract
    }

    /// The contract ended on a day by a side: its feedback is open, and what
    /// lay in escrow is not paid. What was said while it ran is no feedback.
    func ended(on day: CalendarDay, by party: Party?) -> Contract {
        var contract = self
        contract.status = .ended
        contract.ended = day
        contract.endedBy = party
        contract.feedback = .unknown
        contract.stars = nil
        contract.privateRating = nil
        contract.endReason = nil
        contract.escrow = nil
        contract.submitted = nil
        return contract
    }
}
