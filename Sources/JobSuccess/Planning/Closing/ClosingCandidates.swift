import CivilCalendar

/// What of a history may be closed, and what may not.
struct ClosingCandidates {
    /// The places of the contracts to close, the one that has been silent
    /// longest first.
    private(set) var positions: [Int] = []
    private(set) var moneyFirst: [String] = []
    private(set) var escrowUnknown: [String] = []
    private(set) var active: [String] = []
    private(set) var ended: [String] = []
    private(set) var unknown: [String] = []
    private(set) var later: [String] = []

    /// - Parameters:
    ///   - ids: The contracts asked about; nil for all silent ones.
    ///   - day: The day on which they are looked at.
    init(_ ids: [String]?, in contracts: [Contract], on day: CalendarDay) {
        let wanted = ids.map(Set.init)
        for (position, contract) in contracts.enumerated() where wanted?.contains(contract.id) ?? true {
            if contract.status == .ended {
                // Nobody asked about it unless by name.
                if wanted != nil { ended.append(contract.id) }
            } else if contract.hasMoneyWaiting {
                moneyFirst.append(contract.id)
            } else if wanted == nil, contract.status == .held || !contract.isSilent(on: day) {
                active.append(contract.id)
            } else {
                positions.append(position)
            }
        }
        unknown = Self.missing(ids ?? [], from: contracts)
        positions.sort { (Self.age(contracts[$0]), $0) < (Self.age(contracts[$1]), $1) }
        later = positions.dropFirst(PlanFigures.mostClosings).map { contracts[$0].id }
        positions = Array(positions.prefix(PlanFigures.mostClosings))
        escrowUnknown = positions.map { contracts[$0] }.filter(\.mayHaveUntoldEscrow).map(\.id)
    }

    private static func missing(_ ids: [String], from contracts: [Contract]) -> [String] {
        var seen = Set(contracts.map(\.id))
        return ids.filter { seen.insert($0).inserted }
    }

    /// A contract of which no day is known goes last.
    private static func age(_ contract: Contract) -> CalendarDay {
        contract.lastSign ?? CalendarDay(ordinal: .max)
    }
}

extension Contract {
    /// Whether there may be money in escrow that nobody told of.
    fileprivate var mayHaveUntoldEscrow: Bool { kind != .hourly && escrow == nil && funded == nil }
}
