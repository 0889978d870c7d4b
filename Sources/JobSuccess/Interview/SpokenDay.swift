import CivilCalendar

/// Reads days as people say them: "today", "yesterday", "3 weeks ago".
enum SpokenDay {
    /// The day of a text, counted back from a day; anything else must be
    /// written as in a file.
    static func reading(of text: String, asOf: CalendarDay) -> CellText.Reading<CalendarDay> {
        let words = text.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
        if words == ["today"] { return .success(asOf) }
        if words == ["yesterday"] { return .success(asOf.adding(days: -1)) }
        if let day = ago(words, asOf: asOf) { return .success(day) }
        return CellText.day(text)
    }

    /// The day of "about 3 weeks ago".
    private static func ago(_ words: [String], asOf: CalendarDay) -> CalendarDay? {
        let words = words.first == "about" ? Array(words.dropFirst()) : words
        guard words.count == 3, words[2] == "ago", let count = count(words[0]) else { return nil }
        switch words[1] {
        case "day", "days": return asOf.adding(days: -count)
        case "week", "weeks": return asOf.adding(days: -7 * count)
        case "month", "months": return asOf.adding(months: -count)
        case "year", "years": return asOf.adding(months: -12 * count)
        default: return nil
        }
    }

    /// A number of at most four digits, so that no product overflows.
    private static func count(_ word: String) -> Int? {
        if ["a", "an", "one"].contains(word) { return 1 }
        guard word.utf8.count <= 4, word.utf8.allSatisfy(CellText.isDigit) else { return nil }
        return Int(word)
    }
}
