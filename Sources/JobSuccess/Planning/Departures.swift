import CivilCalendar

/// The coming days on which contracts grow too old for a window.
struct Departures {
    /// A contract's first day outside a window.
    struct Departure {
        let day: CalendarDay
        /// The contract's place in the history.
        let position: Int
        /// The window, in calendar months.
        let months: Int
    }

    private let outlook: Outlook
    /// By day, then as the contracts stand in the history.
    private let all: [Departure]

    /// All departures after today and up to a day, whether the contract
    /// counts or not.
    init(_ outlook: Outlook, through last: CalendarDay) {
        self.outlook = outlook
        let spans = outlook.rules.spans
        all = outlook.contracts.enumerated()
            .flatMap { position, contract in
                guard let day = contract.agingDay else { return [Departure]() }
                return spans.map {
                    Departure(day: $0.firstDayOutside(for: day), position: position, months: $0.months)
                }
            }
            .filter { $0.day > outlook.today && $0.day <= last }
            .sorted { ($0.day, $0.position, $0.months) < ($1.day, $1.position, $1.months) }
    }

    /// The departures by day, first day first.
    var byDay: [(day: CalendarDay, departures: [Departure])] {
        Dictionary(grouping: all, by: \.day).sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    /// Every day on which something departs, in no order.
    var days: [CalendarDay] { all.map(\.day) }

    /// The departures after one day and up to another.
    func between(_ first: CalendarDay, _ last: CalendarDay) -> [Departure] {
        all.filter { $0.day > first && $0.day <= last }
    }

    /// Those of the departures whose contract counts on a day before them.
    func counted(_ departures: [Departure], asOf day: CalendarDay) -> [WindowChange] {
        guard !departures.isEmpty else { return [] }
        let contracts = outlook.contracts
        let classifier = OutcomeClassifier(rules: outlook.rules, asOf: day, contracts: contracts)
        return departures.compactMap { departure in
            let contract = contracts[departure.position]
            let assessment = classifier.assess(contract, at: departure.position)
            guard assessment.certainTally != .zero, case .day = assessment.place else { return nil }
            return WindowChange(date: departure.day, contract: contract.id, months: departure.months)
        }
    }
}

extension Contract {
    /// The day that decides the contract's age: an open one ages by its last
    /// payment.
    fileprivate var agingDay: CalendarDay? { status == .ended ? endOrLastSign : lastPayment }
}
