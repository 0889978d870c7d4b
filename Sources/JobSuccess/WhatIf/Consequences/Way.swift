import CivilCalendar

/// One way in which a step can go.
struct Way: Hashable {
    /// What a contract is from a day on.
    struct Turn: Hashable {
        let day: CalendarDay
        let contract: Contract
    }

    /// What happens, in a few words.
    var what: String
    /// How likely it goes this way, 0 to 1.
    var probability: Double
    /// What becomes of the contract, earliest first.
    var turns: [Turn]
}
