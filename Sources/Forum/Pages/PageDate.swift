import CivilCalendar

/// A date as the saved pages write it: `Jan 31, 2019`.
enum PageDate {
    static func day(in text: Substring) -> CalendarDay? {
        let parts = text.split { $0 == " " || $0 == "," }
        guard parts.count == 3, let month = months.firstIndex(of: parts[0].prefix(3).lowercased()),
            let day = Int(parts[1]), let year = Int(parts[2])
        else { return nil }
        return CalendarDay(year: year, month: month + 1, day: day)
    }

    private static let months = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]
}
