/// A target plan in sentences, the most useful first.
struct TargetSentences {
    let plan: TargetPlan
    let rules: RuleSet

    /// All that is worth saying.
    var all: [String] { [basis, now, safely, missing, waiting, later].compactMap(\.self) }

    private var basis: String {
        guard let today = plan.months.first else { return "" }
        return "By the \(rules.title) the estimate today is \(today.without)."
    }

    private var now: String? {
        guard let needed = plan.months.first?.needed else { return nil }
        switch needed {
        case .count(0): return "\(plan.target) is more likely reached today than not."
        case .count(let count):
            return "About \(more(count)) today would more likely than not bring an estimate of at least \(plan.target)."
        case .moreThan(let limit):
            return "\(plan.target) is out of reach today: even \(limit) more good endings would not do."
        case .noNumber:
            return "No number of such endings leads to \(plan.target) today."
        }
    }

    private var safely: String? {
        guard let today = plan.months.first, today.needed.count != nil, today.needed != today.neededSafely,
            today.neededSafely != .noNumber
        else { return nil }
        return "Not all is known for certain: to reach it in nine of ten cases takes \(today.neededSafely) "
            + "new good endings."
    }

    private var missing: String? {
        guard let missing = plan.missing else { return nil }
        let jobs = PlanWording.count(missing.jobs, "more counted job")
        let clients = PlanWording.count(missing.clients, "more client")
        return "There is most likely no score yet: \(jobs) and \(clients) are missing. The numbers include that."
    }

    private var waiting: String? {
        guard plan.months.first?.needed != .count(0) else { return nil }
        guard let day = plan.reachedWithout else {
            return "Waiting alone does not lead there within \(PlanFigures.targetMonths) months."
        }
        return "Without any new ending it is first more likely than not on \(day)."
    }

    /// The first month in which it takes fewer endings.
    private var later: String? {
        guard let today = plan.months.first?.needed.count, today > 0,
            let month = plan.months.first(where: { ($0.needed.count ?? today) < today }),
            let count = month.needed.count, count > 0
        else { return nil }
        return "By \(month.date), as older contracts leave the windows, \(more(count)) would do."
    }

    private func more(_ count: Int) -> String { PlanWording.count(count, "more good ending") }
}
