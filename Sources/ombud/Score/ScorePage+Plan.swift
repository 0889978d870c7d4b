import JobSuccess

extension ScorePage {
    mutating func show(_ explanation: ScoreExplanation) {
        heading("Why \(explanation.shown)?")
        list(explanation.statements)
        let suspects = explanation.contracts.filter { ($0.badGiven ?? 0) > 0 && $0.outcome == .uncertain }
        guard !suspects.isEmpty else { return }
        gap()
        let likeliest = suspects.sorted { ($0.badGiven ?? 0) > ($1.badGiven ?? 0) }.prefix(Self.mostSuspects)
        let rows = likeliest.map { suspect in
            [suspect.id, Percentage.text(suspect.badBefore), Percentage.text(suspect.badGiven ?? 0)]
        }
        table(
            [["contract", "counted as bad, before", "given \(explanation.shown)"]] + rows,
            alignments: [.left, .right, .right])
        if suspects.count > rows.count { say("and \(suspects.count - rows.count) more") }
    }

    mutating func show(_ plan: TargetPlan) {
        heading("How to reach \(plan.target)")
        list(plan.statements)
        // Rows of noughts tell nobody anything.
        guard plan.months.contains(where: { $0.needed.count != 0 }) else { return assume(plan.assumptions) }
        gap()
        let rows = plan.months.map { month in
            [
                "\(month.date)", month.without.inShort, month.without.likely.map(String.init) ?? "-",
                month.needed.description, month.neededSafely.description,
            ]
        }
        table(
            [["day", "without", "likely", "good endings: more likely than not", "in 9 of 10 cases"]]
                + Self.condensed(rows),
            alignments: [.left, .right, .right, .right, .right])
        assume(plan.assumptions)
    }

    mutating func show(_ plan: ClosingPlan) {
        heading("Closing contracts")
        list(plan.statements)
        if !plan.steps.isEmpty {
            gap()
            let rows = plan.steps.map { ["\($0.date)", $0.contract, "\($0.settled)", $0.after.inWords] }
            table(
                [["close on", "contract", "settled", "score then"]] + rows, alignments: [.left, .left, .left, .left])
        }
        assume(plan.assumptions)
    }

    mutating func show(_ forecast: Forecast, calendar: WindowCalendar?) {
        heading("The coming months, if \(forecast.label)")
        let rows = forecast.points.map { point in
            [
                "\(point.date)", point.range.likely.map(String.init) ?? "no score", point.range.inShort,
                point.probabilityOfNone > 0.005 ? Percentage.text(point.probabilityOfNone) : "",
            ]
        }
        table(
            [["day", "likely", "8 of 10 cases", "no score"]] + Self.condensed(rows),
            alignments: [.left, .right, .right, .right])
        if let calendar { show(calendar) }
        assume(forecast.assumptions)
    }

    private mutating func show(_ calendar: WindowCalendar) {
        guard !calendar.days.isEmpty else { return }
        gap()
        list(calendar.days.map(\.sentence))
        if calendar.isCut { say("and later days; --json lists up to 400") }
    }

    mutating func show(_ spread: AssumptionSpread) {
        heading("What the assumptions could change")
        if let lowest = spread.lowest, let highest = spread.highest, lowest != highest {
            say("One assumption at a time, the likely score could be anything from \(lowest) to \(highest).")
        }
        let statements = spread.statements
        if statements.isEmpty { say("None of them changes this score.") }
        list(statements)
    }

    /// The rows, those in a row that say the same in all but their day as one.
    private static func condensed(_ rows: [[String]]) -> [[String]] {
        rows.reduce(into: []) { condensed, row in
            guard let last = condensed.last, last.dropFirst() == row.dropFirst() else { return condensed.append(row) }
            let first = last[0].split(separator: " ").first ?? ""
            condensed[condensed.count - 1][0] = "\(first) to \(row[0])"
        }
    }

    private static let mostSuspects = 20
    /// The most days of a calendar that are worth reading.
    static let mostDays = 24
}
