import CivilCalendar

// MARK: - Silence and hidden feedback

extension AssumptionTable {
    /// Assumed: 60 to 180 days, around "several months"
    /// (support.upwork.com article 115006097327).
    var idleDays: Assumption? {
        guard let assumed = rules.idleDays else { return nil }
        return Assumption(
            id: "idle-days",
            name: "Days without a sign until open, unpaid work counts",
            assumed: "\(assumed)",
            why: "Assumed; the platform said \"several months\" (support.upwork.com article 115006097327).",
            alternatives: [60, 120, 180].compactMap { (days: Int) -> Assumption.Alternative? in
                alternative("\(days)", "idle, unpaid work counts after \(days) days") { $0.idleDays = days }
            })
    }

    /// Assumed: 20 to 50 per cent could be "excessively many".
    var excessiveShare: Assumption? {
        guard case .excessCounts(let assumed, let weight) = rules.missingFeedback else { return nil }
        return Assumption(
            id: "excessive-share",
            name: "Share of ended contracts without feedback that is still ignored",
            assumed: "\(assumed) %",
            why: "Assumed; help text until November 2020 said \"excessively many\" without a number.",
            alternatives: [20, 50].compactMap { share in
                alternative("\(share) %", "up to \(share) % of contracts without feedback are ignored") {
                    $0.missingFeedback = .excessCounts(sharePercent: share, weight: weight)
                }
            })
    }

    /// Assumed: "a little" may be nothing to speak of, or a whole job.
    var surplusWeight: Assumption? {
        guard case .excessCounts(let share, let assumed) = rules.missingFeedback else { return nil }
        return Assumption(
            id: "surplus-weight",
            name: "Weight of a contract without feedback above that share",
            assumed: "\(assumed) of a job",
            why: "Assumed; help text until November 2020 said that they count \"a little\".",
            alternatives: [0, 2, 4].map(JobWeight.init(quarters:)).compactMap { weight in
                alternative("\(weight) of a job", "one contract too many without feedback weighs \(weight) of a job") {
                    $0.missingFeedback = .excessCounts(sharePercent: share, weight: weight)
                }
            })
    }

    /// Assumed: half and double, as no source has such data at all.
    var hiddenFeedback: Assumption? {
        Assumption(
            id: "hidden-feedback",
            name: "How often hidden feedback is bad",
            assumed: "a table by stars and circumstances, such as 5 % under five stars",
            why: "Assumed; no source has such data.",
            alternatives: [(0.5, "half as often"), (2, "twice as often")].compactMap { factor, words in
                alternative(words, "hidden feedback is bad \(words)") {
                    $0.hiddenFeedback = $0.hiddenFeedback.scaled(by: factor)
                }
            })
    }

    /// Assumed: between a third and nine tenths of silent clients stay silent.
    var silence: Assumption? {
        Assumption(
            id: "silence",
            name: "How often a silent client leaves no feedback",
            assumed: "\(Int(rules.hiddenFeedback.silenceProbability * 100 + 0.5)) %",
            why: "Assumed; no source has such data.",
            alternatives: [30, 90].compactMap { percent in
                alternative("\(percent) %", "\(percent) % of silent clients leave no feedback") {
                    $0.hiddenFeedback.staysSilent = Double(percent) / 100
                }
            })
    }
}

extension HiddenFeedbackTable {
    /// The table with every probability of bad feedback multiplied.
    fileprivate func scaled(by factor: Double) -> HiddenFeedbackTable {
        var table = self
        table.byStars = byStars.map { StarRow(from: $0.from, probability: min($0.probability * factor, 1)) }
        table.withoutStars = min(withoutStars * factor, 1)
        table.disputed = min(disputed * factor, 1)
        table.fullyRefunded = min(fullyRefunded * factor, 1)
        table.unpaidEndedByClient = min(unpaidEndedByClient * factor, 1)
        return table
    }
}
