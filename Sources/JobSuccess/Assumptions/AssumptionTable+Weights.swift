import CivilCalendar

// MARK: - Weights, dates and the minimum

extension AssumptionTable {
    /// Assumed for 2020 to 2024 only; stated since September 2024.
    var valueTiers: Assumption? {
        guard let tiers = rules.valueTiers, rules.validFrom < RuleFigures.insightsBegan else { return nil }
        let equal = alternative("all the same", "all contracts weigh the same") { $0.valueTiers = nil }
        return Assumption(
            id: "value-tiers",
            name: "Weights by what was paid",
            assumed: "\(tiers.lightest) to \(tiers.heaviest), as published later",
            why: "Assumed; no numbers were published before September 2024.",
            alternatives: [equal].compactMap(\.self))
    }

    /// Assumed: off is the other end, as nobody knows how the further jobs and
    /// the weight by value go together.
    var lengthRule: Assumption? {
        guard let rule = rules.lengthRule else { return nil }
        let off = alternative("as one job", "long contracts count as one job") { $0.lengthRule = nil }
        return Assumption(
            id: "length-rule",
            name: "Long contracts as several jobs",
            assumed: "further jobs are added to the weight by value, up to \(rule.cap)",
            why: "Stated but for how the further jobs and the weight by value go together; adding is assumed.",
            alternatives: [off].compactMap(\.self))
    }

    /// Assumed: half a year earlier and later.
    var privateRatingEnd: Assumption? {
        guard let assumed = rules.privateRatingEnded else { return nil }
        return Assumption(
            id: "private-rating-end",
            name: "First day without a private rating",
            assumed: "\(assumed)",
            why: "Assumed; the page about the new form has no date (support.upwork.com article 211062188).",
            alternatives: [-6, 6].compactMap { months in
                let day = assumed.adding(months: months)
                return alternative("\(day)", "private ratings ended on \(day)") { $0.privateRatingEnded = day }
            })
    }

    /// Two official pages differ since September 2024: the clients may be
    /// anywhere in the history, or have to be inside the window
    /// (support.upwork.com articles 34958134307475 and 38437621837203).
    var clientMinimum: Assumption? {
        let minimum = rules.minimum(on: asOf)
        guard rules.validFrom >= RuleFigures.insightsBegan, minimum.clients > 1 else { return nil }
        guard clientsEver >= minimum.clients else { return nil }
        let lifetime = alternative("anywhere in the history", "clients count however old they are") {
            $0.minimums = [.init(from: $0.validFrom, minimum: .init(jobs: minimum.jobs, clients: 1))]
        }
        return Assumption(
            id: "client-minimum",
            name: "Where the \(minimum.clients) clients of the minimum have to be",
            assumed: "inside the window",
            why: "Two official pages differ (support.upwork.com articles 34958134307475 and 38437621837203).",
            alternatives: [lifetime].compactMap(\.self))
    }

    /// Different clients of contracts that have ended or paid something.
    private var clientsEver: Int {
        let counted = contracts.filter { $0.status == .ended || $0.isPaid == true }
        return Set(counted.compactMap(\.client)).count + counted.count { $0.client == nil }
    }
}
