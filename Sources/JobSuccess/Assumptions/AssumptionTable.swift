import CivilCalendar

/// Every figure of a rule set that is not stated by the platform, with the
/// values that would agree with what is known as well.
///
/// The assumed values themselves are those of the rule set. The values tried
/// are assumed too; each says why.
struct AssumptionTable {
    let rules: RuleSet
    let asOf: CalendarDay
    let contracts: [Contract]

    /// The figures that these rules have.
    var assumptions: [Assumption] {
        let all = [
            failureValue, starFloor, privateFloor, idleDays, excessiveShare, surplusWeight, rounding, hiddenFeedback,
            silence, valueTiers, lengthRule, paidPeriods, privateRatingEnd, clientMinimum,
        ]
        return all.compactMap(\.self).filter { !$0.alternatives.isEmpty }
    }

    /// The rules with a change, unless it changes nothing.
    func alternative(
        _ value: String, _ clause: String, _ change: (inout RuleSet) -> Void
    ) -> Assumption.Alternative? {
        var changed = rules
        change(&changed)
        return changed == rules ? nil : Assumption.Alternative(value: value, clause: clause, rules: changed)
    }
}

// MARK: - Good or bad

extension AssumptionTable {
    /// Assumed: −10 to 35 hundredths, the region that fits the public
    /// histories as well as nothing does.
    private var failureValue: Assumption? {
        let alternatives = [-10, 10, 20, 35].compactMap { points in
            alternative("\(points) % of a success", Self.clause(points)) {
                $0.negativePoints = points
            }
        }
        return Assumption(
            id: "failure-value",
            name: "What a failure is worth",
            assumed: rules.failurePoints == 0 ? "nothing" : "\(rules.failurePoints) % of a success",
            why: "Inferred: nothing fits the few public histories, and so does anything from -10 to 35 % of a"
                + " success, if unpaid and disputed work then weighs more or less than one job.",
            alternatives: alternatives.map { tied($0) })
    }

    private func tied(_ alternative: Assumption.Alternative) -> Assumption.Alternative {
        var tied = alternative
        tied.tiesUnpaidWeight = true
        return tied
    }

    private static func clause(_ points: Int) -> String {
        switch points {
        case ..<0: "a failure costs a little more than a success brings"
        case 35: "a failure is worth about a third of a success"
        default: "a failure is worth \(points) % of a success"
        }
    }

    /// Assumed: four stars as the pessimistic reading.
    private var starFloor: Assumption? {
        let four = alternative("4 stars", "only four stars and more are good") { $0.starFloor = 4 }
        return Assumption(
            id: "star-floor",
            name: "Public stars that are a success",
            assumed: "\(Self.short(rules.starFloor)) and more are good",
            why: "Reported from in-product text of 2024 (third-party copy); whether it always held is not known.",
            alternatives: [four].compactMap(\.self))
    }

    /// Assumed: 4 to 8, around the usual reading of a recommendation from 0 to
    /// 10. Known ratings only; of hidden ones nobody knows the number.
    private var privateFloor: Assumption? {
        Assumption(
            id: "private-floor",
            name: "Private rating that is still a failure",
            assumed: "\(Self.short(rules.privateFloor)) and less is bad",
            why: "Assumed after the usual reading of a recommendation from 0 to 10; the border is not published.",
            // The nearest first: of values with the same effect that one is told.
            alternatives: [5, 4, 7, 8].compactMap { floor in
                let isLower = Double(floor) < rules.privateFloor
                let border = isLower ? "\(floor + 1) is already good" : "\(floor) is still bad"
                return alternative("\(floor) and less", "a private rating of \(border)") {
                    $0.privateFloor = Double(floor)
                }
            })
    }

    /// Assumed: rounding down is the other usual way.
    private var rounding: Assumption? {
        let down = alternative("down", "the score is always rounded down") { $0.rounding = .down }
        return Assumption(
            id: "rounding",
            name: "Rounding",
            assumed: rules.rounding == .halfUp ? "rounding to the nearest, a half up" : "rounding down",
            why: "Assumed; how the platform rounds is not published.",
            alternatives: [down].compactMap(\.self))
    }

    private static func short(_ number: Double) -> String {
        let text = "\(number)"
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }
}
