/// The names that the files may use for facts.
package enum TemplateKeys {
    /// The keys of a situation, in the order in which they are documented.
    package static let situation: [TemplateKey] = contract + score + counts + times + amounts + people

    /// The situation's key with this name, or nil.
    package static func situation(_ name: String) -> TemplateKey? { byName[name] }

    /// Names under `estimate.`, known when a score could be calculated.
    package static let estimate = ["low", "likely", "high", "range", "arithmetic", "rules"].map { "estimate.\($0)" }

    /// Names under `option.`, each known when an open contract is in question
    /// and that way is open: what the score may be after it.
    package static let option = ["release", "closeNow", "leaveOpen"].map { "option.\($0)" }

    /// Names under `date.`, each known when the facts it needs are.
    package static let date = [
        "release", "releaseDaysLeft", "feedbackEnds", "refund", "available", "dormant", "windows", "asOf",
    ].map { "date.\($0)" }

    /// Names under `goal.`, known when at least one contract is bad, or a score and a count tell so; `more` when
    /// the good ones are known too.
    package static let goal = ["score", "total", "more"].map { "goal.\($0)" }

    /// The asker's own numbers as one line each, known when enough is counted: the score (`numbers`), what is missing
    /// for one (`missing`), several contracts ended (`together`), a bad one of a known size (`weighted`), and the next
    /// good contracts (`next`).
    package static let numbers = ["numbers", "missing", "together", "weighted", "next"]

    /// Sums of money in US dollars, each known when its parts are.
    package static let sums = [
        "refund.amount", "refund.cost", "refund.rest", "dispute.most", "dispute.breakEven", "hours.value",
    ]

    /// Names under `badge.`: the conditions of Top Rated that fail, and the first day on which the weeks can be full.
    package static let badge = ["fails", "weeksFull"].map { "badge.\($0)" }

    /// The name that is known where a source was published by the day of the question: `said.mod_idle_2016` for
    /// `mod-idle-2016`, since names have no hyphens. A question of 2016 must not be told of a moderator of 2019.
    package static func said(_ source: String) -> String { "\(saidScope)." + source.replacing("-", with: "_") }

    /// What all names of ``said(_:)`` stand under.
    package static let saidScope = "said"

    /// All names that a placeholder or a section of an answer may have.
    package static let placeholders: Set<String> =
        Set(situation.map(\.name)).union(estimate).union(date).union(goal).union(option).union(numbers).union(sums)
        .union(badge).union(["estimate", "goal"])

    private static let byName = Dictionary(uniqueKeysWithValues: situation.map { ($0.name, $0) })

    private static let contract = [
        TemplateKey("contractType", .choice(["fixed", "hourly"])),
        TemplateKey("hasEarnings", .flag),
        TemplateKey("submitted", .flag),
        TemplateKey("escrowAmount", .money),
        TemplateKey("contractValue", .money),
        TemplateKey("monthsIdle", .months),
        TemplateKey("daysSilent", .days),
        TemplateKey("daysSinceSubmission", .days),
        TemplateKey("hoursLogged", .hours),
        TemplateKey("manualTime", .flag),
        TemplateKey("milestonesPaid", .count),
        TemplateKey("milestonesUnfunded", .count),
        TemplateKey("changesRequested", .count),
        TemplateKey("autoClosed", .flag),
        TemplateKey("paysWeekly", .flag),
        TemplateKey("refundRequested", .flag),
    ]

    private static let score = [
        TemplateKey("currentScore", .percent),
        TemplateKey("previousScore", .percent),
        TemplateKey("targetScore", .percent),
        TemplateKey("expectedScore", .percent),
        TemplateKey("hasScore", .flag),
        TemplateKey("topRated", .flag),
        TemplateKey("stars", .ratings),
    ]

    private static let counts = [
        "total", "completed", "good", "bad", "idle", "open", "paused", "no_feedback", "noEarnings", "disputed",
        "refunded", "newGood", "plannedGood", "goodEnding", "clients", "longTermClients", "repeatClients",
        "closedSinceUpdate",
    ].map { TemplateKey($0, .count) }

    private static let times = [
        TemplateKey("idleSince", .text),
        TemplateKey("monthsInactive", .months),
        TemplateKey("monthsWithClient", .months),
        TemplateKey("daysOnPlatform", .days),
        TemplateKey("weeksWaiting", .weeks),
        TemplateKey("daysSinceClosed", .days),
        TemplateKey("daysSinceApproval", .days),
        TemplateKey("daysSinceCancel", .days),
    ]

    private static let amounts = [
        TemplateKey("refundAmount", .money, words: ["full"]),
        TemplateKey("refundPercent", .percent),
        TemplateKey("offer", .money),
        TemplateKey("rate", .money),
        TemplateKey("earned", .money),
        TemplateKey("netEarnings", .money),
        TemplateKey("earnings", .money),
        TemplateKey("earnings12m", .money),
        TemplateKey("balance", .money),
    ]

    private static let people = [TemplateKey("role", .choice(["client"]))]
}
