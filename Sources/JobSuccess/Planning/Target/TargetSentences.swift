/// A target plan in sentences, the most useful first.
struct TargetSentences {
    let plan: TargetPlan
    let rules: RuleSet

    /// All that is worth saying.
    var all: [String] {
        guard !plan.isReached else { return [basis, there, lasting].compactMap(\.self) }
        return [basis, now, safely, missing, waiting, later].compactMap(\.self)
    }

    private var basis: String {
        guard let today = plan.months.first else { return "" }
        return "By the \(rules.title) the estimate today is \(today.without)."
    }

    private var there: String { "You are there already\(unlessRoundedDown)." }

    /// The first day on which the target is no longer reached by itself.
    private var lasting: String? {
        plan.months.first { $0.needed != .count(0) }.map { month in
            "Without new endings that no longer holds on \(month.date), as older contracts leave the windows."
        }
    }

    private var now: String? {
        guard let today = plan.months.first else { return nil }
        switch today.needed {
        case .count(0): return "\(plan.target) is more likely reached today than not\(unlessRoundedDown)."
        case .count(let count):
            return "About \(more(count))\(orRoundedDown) today would more likely than not bring an estimate of"
                + " at least \(plan.target)."
        case .moreThan(let limit):
            return "\(plan.target) is out of reach today: even \(limit) more good endings would not do."
        case .noNumber:
            return "No number of such endings leads to \(plan.target) today."
        }
    }

    private var orRoundedDown: String {
        switch plan.months.first?.neededRoundedDown {
        case nil: ""
        case .noNumber?: " (no number if the platform rounds down)"
        case let needed?: ", or \(needed) if the platform rounds down,"
        }
    }

    private var unlessRoundedDown: String {
        switch plan.months.first?.neededRoundedDown {
        case nil: ""
        case .noNumber?: "; if the platform rounds down, no number of good endings leads there"
        case let needed?: "; if the platform rounds down, it takes more good endings (\(needed))"
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
        let jobs = missing.jobs > 0 ? PlanWording.count(missing.jobs, "more counted job") : nil
        let clients = missing.clients > 0 ? PlanWording.count(missing.clients, "more client") : nil
        let parts = [jobs, clients].compactMap(\.self)
        guard !parts.isEmpty else { return nil }
        let isOrAre = missing.jobs + missing.clients == 1 ? "is" : "are"
        return "There is most likely no score yet: \(parts.joined(separator: " and ")) \(isOrAre) missing."
            + " The numbers include that."
    }

    private var waiting: String? {
        guard plan.months.first?.needed != .count(0), plan.months.count > 1 else { return nil }
        guard let day = plan.reachedWithout else {
            return "Waiting alone does not lead there within \(PlanWording.count(plan.months.count - 1, "month"))."
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
