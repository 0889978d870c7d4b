import CivilCalendar

/// What of a history may be closed, and what may not.
struct ClosingCandidates {
    /// The places of the contracts to close, the one that has been silent
    /// longest first.
    private(set) var positions: [Int] = []
    private(set) var moneyFirst: [String] = []
    private(set) var escrowUnknown: [String] = []
    private(set) var ended: [String] = []
    private(set) var unknown: [String] = []
    private(set) var later: [String] = []

    /// - Parameter ids: The contracts asked about; nil for all open ones.
    init(_ ids: [String]?, in contracts: [Contract]) {
        let wanted = ids.map(Set.init)
        for (position, contract) in contracts.enumerated() where wanted?.contains(contract.id) ?? true {
            if contract.status == .ended {
                // Nobody asked about it unless by name.
                if wanted != nil { ended.append(contract.id) }
            } else if contract.hasMoneyAtStake {
                moneyFirst.append(contract.id)
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
    /// Whether ending the contract might give up money: work handed in, or
    /// funds that nobody says were paid out.
    ///
    /// Ending a fixed-price contract sends its escrow back to the client
    /// (support.upwork.com article 211068428).
    fileprivate var hasMoneyAtStake: Bool {
        if submitted != nil { return true }
        if let escrow { return escrow.cents > 0 }
        guard kind != .hourly, let funded else { return false }
        return funded.cents > max(earned?.cents ?? 0, 0)
    }

    /// Whether there may be money in escrow that nobody told of.
    fileprivate var mayHaveUntoldEscrow: Bool { kind != .hourly && escrow == nil && funded == nil }
}
