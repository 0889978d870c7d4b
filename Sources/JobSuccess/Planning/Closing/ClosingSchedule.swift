import CivilCalendar

/// An order of closings and the days between two of them.
struct ClosingSchedule: Hashable {
    /// The contracts' places in the history.
    let order: [Int]
    let gapDays: Int

    /// The closings, from a first day on.
    func closings(from first: CalendarDay) -> [Closing] {
        order.enumerated().map { Closing(position: $1, day: first.adding(days: $0 * gapDays)) }
    }

    /// Every order of a few things, the order given first.
    static func orders(of positions: [Int]) -> [[Int]] {
        guard positions.count > 1 else { return [positions] }
        return positions.indices.flatMap { index in
            var rest = positions
            let first = rest.remove(at: index)
            return orders(of: rest).map { [first] + $0 }
        }
    }
}
