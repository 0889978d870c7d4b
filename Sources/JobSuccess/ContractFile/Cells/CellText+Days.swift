import CivilCalendar

extension CellText {
    /// A day written as year-month-day.
    static func day(_ text: String) -> Reading<CalendarDay> {
        if let day = isoDay(text) { return .success(day) }
        let text = trimmed(text)
        if let day = isoDay(text) { return .success(day) }
        if let day = serialDay(text) { return failure(.daySerial(day)) }
        let readings = foreignReadings(text)
        return failure(readings.isEmpty ? .notADay : .foreignDay(readings: readings))
    }

    /// The day of ten characters such as "2026-03-04", without splitting the
    /// text: a file has tens of thousands of them.
    private static func isoDay(_ text: String) -> CalendarDay? {
        guard text.utf8.count == 10 else { return nil }
        var (index, digits) = (0, 0)
        for byte in text.utf8 {
            defer { index += 1 }
            if index == 4 || index == 7 {
                guard byte == UInt8(ascii: "-") else { return nil }
            } else {
                guard isDigit(byte) else { return nil }
                digits = digits * 10 + Int(byte - UInt8(ascii: "0"))
            }
        }
        return CalendarDay(year: digits / 10_000, month: digits / 100 % 100, day: digits % 100)
    }

    /// The day that a spreadsheet keeps as a number: days since the end of
    /// 1899, here of the years 2000 to 2099.
    private static func serialDay(_ text: String) -> CalendarDay? {
        guard text.utf8.count == 5, text.utf8.allSatisfy(isDigit), let number = Int(text),
            let start = CalendarDay(year: 1899, month: 12, day: 30), (36_526...73_050).contains(number)
        else { return nil }
        return start.adding(days: number)
    }

    /// The days that a date in another writing may mean.
    private static func foreignReadings(_ text: String) -> [CalendarDay] {
        if let day = dayBeforeTime(text) { return [day] }
        let parts = text.split { "/.-, ".contains($0) }
        guard parts.count == 3, parts.allSatisfy({ $0.utf8.count <= 9 }) else { return [] }
        let days = namedMonth(parts).map { [$0] } ?? numbered(parts)
        return days.count == 2 && days[0] == days[1] ? [days[0]] : days
    }

    /// The day of "2026-03-04T10:00:00Z" or "2026-03-04 10:00".
    private static func dayBeforeTime(_ text: String) -> CalendarDay? {
        guard let next = text.dropFirst(10).first, "T ".contains(next) else { return nil }
        return isoDay(String(text.prefix(10)))
    }

    /// The day of "3/4/2026" in either order, or of "2026/03/04".
    private static func numbered(_ parts: [Substring]) -> [CalendarDay] {
        guard parts.allSatisfy({ $0.utf8.count <= 4 && $0.utf8.allSatisfy(isDigit) }) else { return [] }
        let numbers = parts.compactMap { Int($0) }
        guard numbers.count == 3 else { return [] }
        let orders =
            parts[0].utf8.count == 4
            ? [(numbers[0], numbers[1], numbers[2])]
            : parts[2].utf8.count == 4
                ? [(numbers[2], numbers[1], numbers[0]), (numbers[2], numbers[0], numbers[1])] : []
        return orders.compactMap { CalendarDay(year: $0.0, month: $0.1, day: $0.2) }
    }

    /// The day of "4 Mar 2026", "March 4, 2026" or "2026 March 4".
    private static func namedMonth(_ parts: [Substring]) -> CalendarDay? {
        let months = parts.compactMap(month)
        let numbers = parts.filter { $0.utf8.allSatisfy(isDigit) }
        guard months.count == 1, numbers.count == 2, let year = numbers.first(where: { $0.utf8.count == 4 }),
            let day = numbers.first(where: { $0.utf8.count <= 2 })
        else { return nil }
        return Int(year).flatMap { year in
            Int(day).flatMap { CalendarDay(year: year, month: months[0], day: $0) }
        }
    }

    private static func month(_ name: Substring) -> Int? {
        let letters = name.lowercased()
        guard letters.utf8.count >= 3 else { return nil }
        return monthNames.firstIndex { $0.hasPrefix(letters) }.map { $0 + 1 }
    }

    private static let monthNames = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
        "november", "december",
    ]
}
