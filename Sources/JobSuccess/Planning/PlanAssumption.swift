/// Something a look ahead takes for granted.
enum PlanAssumption: Hashable, CustomStringConvertible {
    /// The rules do not change.
    case rulesStay(RuleSet)
    /// Nothing else happens.
    case nothingElse
    /// Open contracts stay open, whatever is known of them.
    case openStay
    /// Unpaid open contracts begin to count after so many days.
    case idleCounts(days: Int)
    /// Feedback that may still come stays uncertain.
    case pendingStays
    /// So many contracts end well each month.
    case endingsAMonth(Int, amount: Dollars)
    /// All new endings fall on the day shown.
    case endingsOnTheDay(amount: Dollars)
    /// The freelancer closes, and clients react as the assumed table says.
    case closedByFreelancer
    /// Contracts on hold count like open ones.
    case heldCount
    /// Submitted work is paid by silence.
    case submittedIsPaid

    /// The assumption as a sentence.
    var description: String {
        switch self {
        case .rulesStay(let rules): "The \(rules.title) stay in force."
        case .nothingElse: "Nothing else ends, is paid or is rated."
        case .openStay: "Open contracts stay open."
        case .idleCounts(let days):
            "An open, unpaid contract begins to count after \(days) days without a sign; that number is assumed."
        case .pendingStays: "Feedback that nobody knows today stays uncertain on later days."
        case .endingsAMonth(let count, let amount):
            "On each later day shown, \(PlanWording.endings(count)) well, \(amount) each, "
                + "rated with the best in public and in private."
        case .endingsOnTheDay(let amount):
            "New good endings are with new clients, \(amount) each, and all fall on the day shown."
        case .closedByFreelancer:
            "You end the contracts of the plan, all others stay open; how likely a client then rates, and how, is assumed."
        case .heldCount: "Contracts on hold count like open ones."
        case .submittedIsPaid: "Submitted work is paid 14 days after its submission, as the clients stay silent."
        }
    }

    /// What every look at later days assumes about a history.
    static func common(to outlook: Outlook) -> [PlanAssumption] {
        let contracts = outlook.contracts
        var list = [nothingElse, rulesStay(outlook.rules)]
        let open = contracts.filter { $0.status != .ended }
        if !open.isEmpty { list.append(openStay) }
        if let days = outlook.rules.idleDays, open.contains(where: { $0.isPaid != true }) {
            list.append(idleCounts(days: days))
        }
        if contracts.contains(where: { $0.status == .ended && $0.feedback(asOf: outlook.today) == .unknown }) {
            list.append(pendingStays)
        }
        if contracts.contains(where: { $0.status == .held }) { list.append(heldCount) }
        if !outlook.releases.isEmpty { list.append(submittedIsPaid) }
        return list
    }
}
