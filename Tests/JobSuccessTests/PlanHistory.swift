import CivilCalendar
import JobSuccess

/// Contracts of which everything is known, for tests of looking ahead.
enum PlanHistory {
    static func day(_ text: String) -> CalendarDay { CalendarDay(iso8601: text) ?? CalendarDay(ordinal: 0) }

    static func ended(_ id: String, _ day: CalendarDay, stars: Double = 5) -> Contract {
        var contract = Contract(id: id, status: .ended)
        contract.ended = day
        contract.earned = Dollars(100)
        contract.stars = stars
        contract.privateRating = 10
        return contract
    }

    static func ended(_ id: String, _ day: String, stars: Double = 5) -> Contract {
        ended(id, Self.day(day), stars: stars)
    }

    static func open(_ id: String, lastActivity: CalendarDay, earned: Int = 0) -> Contract {
        var contract = Contract(id: id, status: .open)
        contract.lastActivity = lastActivity
        contract.earned = Dollars(earned)
        return contract
    }

    /// Many contracts over two years, with hidden feedback.
    static func long(_ count: Int, before today: CalendarDay) -> [Contract] {
        (0..<count).map { index in
            var contract = ended("c\(index)", today.adding(days: -(index * 37 % 730)))
            contract.privateRating = nil
            contract.earned = Dollars([100, 500, 2_000][index % 3])
            return contract
        }
    }

    /// Whether two rows of points are the same but for the last digits of a
    /// sum of probabilities.
    static func agree(_ one: some Collection<ForecastPoint>, _ other: some Collection<ForecastPoint>) -> Bool {
        one.count == other.count
            && zip(one, other).allSatisfy { left, right in
                (left.date, left.range.low, left.range.likely, left.range.high)
                    == (right.date, right.range.low, right.range.likely, right.range.high)
                    && abs((left.range.expected ?? 0) - (right.range.expected ?? 0)) < 1e-9
            }
    }
}
