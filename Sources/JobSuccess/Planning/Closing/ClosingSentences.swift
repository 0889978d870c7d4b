/// A closing plan in sentences: the plan, the rules of the day, and who says
/// what about closing.
struct ClosingSentences {
    let plan: ClosingPlan
    let rules: RuleSet

    /// All that is worth saying, the most useful first.
    var all: [String] {
        let always = [money, escrow, course, rule] + open + [asked, more]
        guard !plan.steps.isEmpty else { return always.compactMap(\.self) }
        return (always + [official, moderators, members, caution]).compactMap(\.self)
    }

    // MARK: - The plan

    private var money: String? {
        guard !plan.moneyFirst.isEmpty else { return nil }
        let isOrAre = plan.moneyFirst.count == 1 ? "is" : "are"
        return "Get the money first: \(WordList.ids(plan.moneyFirst)) \(isOrAre) not in this plan, because "
            + "work is submitted or money may lie in escrow, and ending the contract could give it up."
    }

    private var escrow: String? {
        guard !plan.escrowUnknown.isEmpty else { return nil }
        return "Look before you end anything: nobody said whether money lies in escrow for "
            + "\(WordList.ids(plan.escrowUnknown)). If it does, that contract does not belong in this plan."
    }

    private var course: String? {
        guard let last = plan.steps.last, let first = plan.steps.first else { return nothing }
        let range = last.after
        let end = "The estimate is \(range) on \(last.settled), when feedback can no longer come."
        if plan.steps.count == 1 { return "Close \(WordList.ids([first.contract])). \(end)" }
        let names = WordList.ids(plan.steps.map(\.contract))
        guard plan.spacingMatters else {
            return "Order and pauses make no difference worth naming: close \(names) when it suits you. \(end)"
        }
        let order = plan.orderMatters ? "in this order" : "in any order"
        return "Close \(names) \(order), \(plan.gapDays) days apart. \(end)"
            + " All at once the mean would at worst be about \(plan.gain) points lower."
    }

    /// Without a step: what else there is to say decides how to say so.
    private var nothing: String? {
        if !plan.betterOpen.isEmpty { return "Nothing here looks better closed today." }
        // Whether there is anything to close is not known of these.
        if !plan.unknown.isEmpty { return nil }
        return plan.moneyFirst.isEmpty ? "There is nothing to close." : "There is nothing else to close."
    }

    private var open: [String] {
        let few = plan.betterOpen.prefix(Self.mostNamedAlone)
        let others = plan.betterOpen.count - few.count
        return few.map(advantage) + (others > 0 ? ["The same is true of \(others) more of them."] : [])
    }

    private func advantage(_ alternative: OpenAlternative) -> String {
        let until = alternative.idleFrom.map { ", until it begins to count as idle on \($0)" } ?? ""
        let points = Int(PlanWording.rounded(alternative.points, toParts: 1))
        return "\(WordList.ids([alternative.contract])) is not in the steps: left open, it looks better by about "
            + "\(PlanWording.count(points, "point"))\(until)."
    }

    private static let mostNamedAlone = 3

    private var asked: String? {
        let parts = [
            plan.active.isEmpty ? nil : "not silent, or on hold: \(WordList.ids(plan.active))",
            plan.ended.isEmpty ? nil : "ended already: \(WordList.ids(plan.ended))",
            plan.unknown.isEmpty ? nil : "not in the list: \(WordList.ids(plan.unknown))",
        ].compactMap(\.self)
        return parts.isEmpty ? nil : "Left aside, " + parts.joined(separator: "; ") + "."
    }

    private var more: String? {
        guard !plan.later.isEmpty else { return nil }
        return "One plan holds \(PlanFigures.mostClosings) closings; ask again for the other \(plan.later.count) then."
    }

    // MARK: - Who says what

    /// What the rules themselves make of a contract without feedback.
    private var rule: String? {
        guard !plan.steps.isEmpty else { return nil }
        let unpaid =
            rules.unpaid.failsWithoutFeedback
            ? "an unpaid contract that ends without feedback counts as a failure"
            : "an unpaid contract that ends without bad feedback is left out"
        return "By the \(rules.title) \(unpaid), and \(paid)."
    }

    private var paid: String {
        guard rules.missingFeedback == .leftOut else {
            return "paid ones without feedback count a little if there are too many"
        }
        let good = rules.longTermDays == nil ? "" : " unless the client is long-term; then it counts as good"
        return "a paid one without feedback is left out\(good)"
    }

    private var official: String {
        "Official: the client can leave feedback for \(RuleFigures.feedbackWindowDays) days after the end "
            + "(support.upwork.com article 211068438)."
    }

    private var moderators: String {
        "Moderators (2016 and 2019) and a help page (support.upwork.com article 115006097327) say to end a contract "
            + "when the client stays silent."
    }

    private var members: String {
        "Members' advice, 2016–2018: close one every couple of weeks, the oldest first, with good endings in between. "
            + "No official page says so."
    }

    private var caution: String { "All of this is an estimate; nobody outside can promise a score." }
}
