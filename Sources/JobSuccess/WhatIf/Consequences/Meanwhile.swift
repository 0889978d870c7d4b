import CivilCalendar

/// What becomes of a contract by itself before a step is taken.
struct Meanwhile {
    /// The contract as the step finds it.
    private(set) var contract: Contract
    /// What happened to it.
    private(set) var turns: [Way.Turn] = []
    /// The day on which it ended as dormant, if it did.
    private(set) var dormantEnd: CalendarDay?
    private var calendar: [ScoreOption.Event] = []
    private var facts: [PlatformFact] = []
    private var assumptions: [String] = []

    /// A contract to which nothing happens.
    init(_ contract: Contract) {
        self.contract = contract
    }

    /// A contract carried forward to the day of a step.
    ///
    /// What should have happened before today did not, as far as one knows; it
    /// is not expected to happen later. What happens on the step's own day may
    /// come after the step.
    init(_ contract: Contract, from today: CalendarDay, until day: CalendarDay) {
        self.init(contract)
        if let release = contract.silentRelease, release >= today, release < day {
            happen(contract.paid(contract.inEscrow, on: release), on: release, "automatic release")
            facts = [.automaticRelease]
            assumptions = ["The client stays silent, so that the submitted work is paid on \(release)."]
        } else if let end = contract.dormantEnd, end >= today, end < day {
            happen(contract.ended(on: end, by: nil), on: end, "the money in escrow goes back")
            dormantEnd = end
            facts = [.dormantContract]
            assumptions = ["If nobody acts, the contract ends on \(end) (assumed)."]
        }
    }

    private mutating func happen(_ contract: Contract, on day: CalendarDay, _ what: String) {
        self.contract = contract
        turns.append(Way.Turn(day: day, contract: contract, happensByItself: true))
        calendar.append(.init(date: day, what: what))
    }

    /// What follows from the step, with what came before it.
    func leading(to consequences: Consequences) -> Consequences {
        var result = consequences
        for index in result.ways.indices { result.ways[index].turns = turns + result.ways[index].turns }
        for index in result.unresolved.indices {
            result.unresolved[index].turns = turns + result.unresolved[index].turns
        }
        result.calendar = calendar + result.calendar
        result.facts += facts
        result.assumptions = assumptions + result.assumptions
        return result
    }
}
