import CivilCalendar

/// Chooses among orders and pauses of closings.
struct ClosingSearch {
    /// A schedule and what it leads to.
    struct Rated {
        let schedule: ClosingSchedule
        /// One effect for each closing, on the day it has settled.
        let effects: [ClosingEffects.Effect]
        /// The worst mean on the way.
        let worst: Double
        /// The mean on a day on which every schedule that is tried has ended.
        let final: Double
    }

    private let today: CalendarDay
    private(set) var effects: ClosingEffects

    init(_ outlook: Outlook) {
        today = outlook.today
        effects = ClosingEffects(outlook)
    }

    /// Every schedule that is tried, shorter pauses first and the order given
    /// first.
    mutating func rated(_ positions: [Int], longestGapDays: Int) -> [Rated] {
        guard !positions.isEmpty else { return [] }
        let pauses = positions.count - 1
        // All at once has no order, and one closing no pause.
        let gaps = PlanFigures.gaps.filter {
            $0 > 0 && $0 <= longestGapDays && pauses > 0 && $0 * pauses <= PlanFigures.longestPlanDays
        }
        let orders = gaps.isEmpty ? [] : orders(of: positions)
        let spaced = gaps.flatMap { gap in orders.map { ClosingSchedule(order: $0, gapDays: gap) } }
        let atOnce = ClosingSchedule(order: positions, gapDays: 0)
        // Later days show other windows, so all are compared on the same one.
        let last = today.adding(days: (gaps.max() ?? 0) * pauses + RuleFigures.settlingDays)
        return ([atOnce] + spaced).map { rate($0, until: last) }
    }

    /// All at once, unless another schedule has a low point that is worth
    /// naming above it: then the best of these, then the one with the best end;
    /// of those less than half a point apart the first.
    static func best(of rated: [Rated]) -> Rated? {
        guard let atOnce = rated.first else { return nil }
        let rated = rated.filter { $0.worst - atOnce.worst >= PlanFigures.worthwhilePoints }
        return bestSpaced(of: rated) ?? atOnce
    }

    private static func bestSpaced(of rated: [Rated]) -> Rated? {
        let highestLow = rated.map(\.worst).max() ?? 0
        let safe = rated.filter { $0.worst > highestLow - PlanFigures.tiePoints }
        let highestEnd = safe.map(\.final).max() ?? 0
        return safe.first { $0.final > highestEnd - PlanFigures.tiePoints }
    }

    /// How much better the mean is if a contract stays open instead of being
    /// closed today; nothing where people are shown the same range and no
    /// certain success is put at risk.
    mutating func advantageOfOpen(_ position: Int) -> Double {
        let closing = Closing(position: position, day: today)
        let open = effects.effect(of: [], on: closing.settled)
        let closed = effects.effect(of: [closing], on: closing.settled)
        let looksTheSame = ScoreRange(open.assumed).description == ScoreRange(closed.assumed).description
        if looksTheSame, !effects.countsAsGood(position) { return 0 }
        return effects.worth(of: open.assumed) - effects.worth(of: closed.assumed)
    }
}

// MARK: - Parts

extension ClosingSearch {
    /// All orders of a few contracts; of many the order given, and the one
    /// that begins with what does the least harm by itself.
    private mutating func orders(of positions: [Int]) -> [[Int]] {
        guard positions.count > PlanFigures.mostPermuted else { return ClosingSchedule.orders(of: positions) }
        let harm = positions.map { advantageOfOpen($0) }
        let gentleFirst = positions.indices.sorted { (harm[$0], $0) < (harm[$1], $1) }.map { positions[$0] }
        return gentleFirst == positions ? [positions] : [positions, gentleFirst]
    }

    private mutating func rate(_ schedule: ClosingSchedule, until last: CalendarDay) -> Rated {
        let closings = schedule.closings(from: today)
        let reached = closings.map { effects.effect(of: closings, on: $0.settled) }
        let end = effects.effect(of: closings, on: last)
        return Rated(
            schedule: schedule,
            effects: reached,
            worst: reached.map { effects.worth(of: $0) }.min() ?? 0,
            final: effects.worth(of: end))
    }
}
