import CivilCalendar

/// Moves lines apart by a few units on days on which they coincide.
struct LineShifts {
    private struct Place: Hashable {
        let day: CalendarDay
        let score: Int
    }

    /// The options at a place, in order.
    private var options: [Place: [Int]] = [:]
    /// The options with a single day that no other day follows on, in order.
    private var singles: [CalendarDay: [Int]] = [:]

    /// Lines this far apart are seen as two and read as one score.
    private static let distance = 4.5

    /// Single days this far apart keep their markers and ranges apart.
    private static let singleDistance = 14.0

    init(_ series: [Series]) {
        for one in series {
            for place in one.points.compactMap(Self.place) { options[place, default: []].append(one.index) }
            for run in one.runs where run.count == 1 {
                for point in run { singles[point.day, default: []].append(one.index) }
            }
        }
    }

    /// Whether any line is moved.
    var isNeeded: Bool { options.values.contains { $0.count > 1 } }

    /// How far down an option's line goes on a day, in units.
    func shift(of series: Series, on point: SeriesPoint) -> Double {
        guard let place = Self.place(point) else { return 0 }
        return Self.rank(of: series, among: options[place]) * Self.distance
    }

    /// How far to the right an option's single day goes, in units.
    func aside(of series: Series, on point: SeriesPoint) -> Double {
        Self.rank(of: series, among: singles[point.day]) * Self.singleDistance
    }

    /// The place from the middle of a row, 0 for a row of one.
    private static func rank(of series: Series, among row: [Int]?) -> Double {
        guard let row, let place = row.firstIndex(of: series.index) else { return 0 }
        return Double(place) - Double(row.count - 1) / 2
    }

    private static func place(_ point: SeriesPoint) -> Place? {
        point.score.map { Place(day: point.day, score: $0.likely) }
    }
}
