import CivilCalendar

/// One way in which a step can go.
struct Way: Hashable {
    /// What a contract becomes on a day. The score shows it from the day after.
    struct Turn: Hashable {
        let day: CalendarDay
        let contract: Contract
        /// Whether nobody has to do anything for it. It may then come late on
        /// its day, after whatever somebody does on that day.
        var happensByItself = false

        /// Whether a step taken on a day finds the contract like this.
        func isFound(on day: CalendarDay) -> Bool {
            self.day < day || (self.day == day && !happensByItself)
        }
    }

    /// What happens, in a few words.
    var what: String
    /// How likely it goes this way, 0 to 1.
    var probability: Double
    /// What becomes of the contract, earliest first.
    var turns: [Turn]
}
