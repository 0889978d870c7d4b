import CivilCalendar

/// The coming days on which open, unpaid contracts begin to count as idle.
struct IdleStarts {
    /// The contracts by the first day on which they count, in the order of the
    /// history.
    private let contracts: [CalendarDay: [Contract.ID]]

    /// Those after today and up to a day; none by rules that leave idle
    /// contracts out.
    init(_ outlook: Outlook, through last: CalendarDay) {
        var contracts: [CalendarDay: [Contract.ID]] = [:]
        for contract in outlook.contracts {
            guard let day = contract.idleDay(by: outlook.rules), day > outlook.today, day <= last else { continue }
            // Submitted work is paid before, if its client stays silent.
            guard contract.silentRelease.map({ $0 < outlook.today || $0 >= day }) ?? true else { continue }
            contracts[day, default: []].append(contract.id)
        }
        self.contracts = contracts
    }

    /// The days, in no order.
    var days: [CalendarDay] { Array(contracts.keys) }

    /// The contracts that begin to count on a day.
    func contracts(on day: CalendarDay) -> [Contract.ID] { contracts[day] ?? [] }
}

extension Contract {
    /// The first day on which silence counts by the rules; nil where it never
    /// does, or nobody told since when there is silence.
    fileprivate func idleDay(by rules: RuleSet) -> CalendarDay? {
        guard status != .ended, isPaid != true, !flags.contains(.clientExcluded), let limit = rules.idleDays else {
            return nil
        }
        return lastSign?.adding(days: limit)
    }
}
