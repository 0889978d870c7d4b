import CivilCalendar

/// The clients whose payments span long enough to be long-term.
///
/// The span is taken over all contracts with the same client. A contract
/// whose client is unknown stands alone.
struct LongTermClients {
    private let overDays: Int?
    private var spans: [String: ClosedRange<CalendarDay>] = [:]

    /// - Parameter overDays: The days that must be exceeded; nil where the
    ///   rule is not in force.
    init(contracts: [Contract], overDays: Int?) {
        self.overDays = overDays
        guard overDays != nil else { return }
        for contract in contracts {
            guard let client = contract.client, let span = Self.span(of: contract) else { continue }
            let known = spans[client] ?? span
            let first = min(known.lowerBound, span.lowerBound)
            spans[client] = first...max(known.upperBound, span.upperBound)
        }
    }

    /// Whether a contract belongs to a long-term relationship.
    func contains(_ contract: Contract) -> Bool {
        guard let overDays, let span = contract.client.flatMap({ spans[$0] }) ?? Self.span(of: contract) else {
            return false
        }
        return span.lowerBound.days(until: span.upperBound) > overDays
    }

    private static func span(of contract: Contract) -> ClosedRange<CalendarDay>? {
        let days = [contract.firstPayment, contract.lastPayment].compactMap(\.self)
        guard let first = days.min(), let last = days.max() else { return nil }
        return first...last
    }
}
