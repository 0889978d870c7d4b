import Quantities

/// Hours that were worked.
extension FactFinder {
    mutating func findHours(_ value: Double, _ place: CuedText.Place) {
        let isWorked =
            message.nearest([.worked, .manual, .tracker], to: place.range, reach: 5) != nil
            || message.nearest(.tracker, to: place.range, reach: 8) != nil || isOwnTime(value, place)
        guard isWorked, !isRule(place), !isRepeated(place) else { return }
        add(.hoursLogged, value, at: place)
    }

    /// "I put in 20 hours", "pay my 12 hours", "it shows 0 hours".
    private func isOwnTime(_ value: Double, _ place: CuedText.Place) -> Bool {
        let start = place.range.lowerBound
        return value == 0 || message.isWord(start - 1, in: Self.my)
            || message.hasWord(in: message.before(start, 3), of: Self.spending)
                && message.has(.me, in: message.before(start, 5))
            || isBillable(value, place) || isPriced(place.range.upperBound)
    }

    /// "20 hours at $30".
    private func isPriced(_ end: Int) -> Bool {
        guard message.isWord(end, in: Self.multiplying) else { return false }
        return message.places[message.placeNumbers(in: end + 1..<end + 2)].contains { amount(at: $0) != nil }
    }

    private static let multiplying = WordSet("at x times")

    /// "20 tracked hours": the number and its noun are parted.
    mutating func findWorkedHours() {
        for place in message.places {
            guard case .count(let count) = place.kind,
                message.isWord(place.range.upperBound, in: Self.working),
                message.isWord(place.range.upperBound + 1, in: Self.hourNames)
            else { continue }
            add(.hoursLogged, .number(count), at: place.range.lowerBound..<place.range.upperBound + 2)
        }
    }

    private static let working = WordSet("tracked logged billed manual unpaid worked billable recorded tracker")
    private static let hourNames = WordSet("hours hrs")

    /// In a message on an hourly contract hours are of work, unless they are a limit or long past.
    private func isBillable(_ value: Double, _ place: CuedText.Place) -> Bool {
        let (start, end) = (place.range.lowerBound, place.range.upperBound)
        guard value >= 1, speaksOfHourlyWork(near: start) else { return false }
        if message.has(.paid, in: message.behind(end, 5)) { return true }
        return !message.isWord(start - 1, in: Self.limits) && !message.isWord(start - 2, in: Self.limits)
            && !message.isWord(end, in: Self.passing)
    }

    /// Near, not anywhere: a text of nothing but hours must not take quadratic time.
    private func speaksOfHourlyWork(near index: Int) -> Bool {
        message.has([.hourly, .tracker, .manual], in: index - Self.reach..<index + Self.reach)
    }

    private static let reach = 200

    private static let limits = WordSet("in within every after next last under per than maximum up for")
    private static let passing = WordSet("ago later away per a each every sleep before after difference time")

    private static let my = WordSet("my")
    private static let spending = WordSet("put spent clocked invoiced did done")

    /// "No hours were logged".
    mutating func findNoHours() {
        for index in message.tokens.indices where message.isWord(index, in: Self.hours) {
            guard message.isWord(index - 1, in: Self.no), message.has(.worked, in: message.behind(index + 1, 4)) else {
                continue
            }
            // "For two years" tells of silence.
            guard message.placeNumbers(in: message.behind(index + 1, 6)).isEmpty else { continue }
            add(.hoursLogged, .number(0), at: index - 1..<index + 1)
        }
    }

    private static let hours = WordSet("hours time")
    private static let no = WordSet("no zero")
}
