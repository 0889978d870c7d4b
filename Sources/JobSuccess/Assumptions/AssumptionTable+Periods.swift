import CivilCalendar

// MARK: - What nobody told

extension AssumptionTable {
    /// Assumed: a payment in each period that the days allow is the other end,
    /// as one period is the least there can be.
    var paidPeriods: Assumption? {
        guard rules.lengthRule != nil else { return nil }
        let classifier = OutcomeClassifier(rules: rules, asOf: asOf, contracts: contracts)
        let untold = contracts.enumerated()
            .filter { untoldPeriods($1) != nil && classifier.assess($1, at: $0).certainTally != .zero }
            .map(\.element)
        guard !untold.isEmpty else { return nil }
        let most = Assumption.Alternative(
            value: "as many as their days allow", clause: Self.clause(untold.compactMap(untoldPeriods)), rules: rules,
            contracts: contracts.map(withMostPeriods))
        let isOrAre = untold.count == 1 ? "is" : "are each"
        return Assumption(
            id: "paid-periods",
            name: "Periods of 90 days with a payment that nobody told",
            assumed: "one",
            why: "Assumed, as it is the least; the dates do not say in which periods something was paid.",
            alternatives: [most],
            request: "\(WordList.ids(untold.map(\.id))) \(isOrAre) taken as one period; tell paid_periods.")
    }

    private static func clause(_ periods: [Int]) -> String {
        guard let first = periods.first, periods.count == 1 else { return "each of their periods had a payment" }
        return "each of its \(first) periods of 90 days had a payment"
    }

    /// How many periods the days allow, where nobody told how many had a
    /// payment and more than one could have.
    private func untoldPeriods(_ contract: Contract) -> Int? {
        guard contract.paidPeriods == nil, contract.isPaid == true,
            let first = contract.started ?? contract.firstPayment,
            let last = contract.lastPayment ?? contract.ended
        else { return nil }
        let days = min(first.days(until: last), Self.mostDays)
        return days < Self.periodDays ? nil : days / Self.periodDays + 1
    }

    private func withMostPeriods(_ contract: Contract) -> Contract {
        var most = contract
        most.paidPeriods = untoldPeriods(contract) ?? contract.paidPeriods
        return most
    }

    /// Stated: each 90 days with a payment count as a further job
    /// (support.upwork.com article 34958134307475).
    private static let periodDays = 90
    // The cap of the weight is reached long before.
    private static let mostDays = 36_500
}
