import CivilCalendar

extension Contract {
    /// Contracts with new clients that end well on a day: paid, and rated
    /// with the best in public and in private.
    static func goodEndings(_ count: Int, on day: CalendarDay, each amount: Dollars) -> [Contract] {
        // Clients nobody names are clients of their own.
        var ending = Contract(id: "new", status: .ended)
        ending.ended = day
        ending.earned = amount
        ending.feedback = .given
        ending.stars = 5
        ending.privateRating = 10
        ending.endReason = .successful
        return Array(repeating: ending, count: max(count, 0))
    }
}
