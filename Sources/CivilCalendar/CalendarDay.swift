/// A day of the Gregorian calendar, without a time of day or a time zone.
///
/// Rules about feedback windows and scores count whole days and calendar
/// months, so the house passes days around, never instants.
///
///     let submitted = CalendarDay(iso8601: "2026-11-16")
///     submitted?.adding(days: 14).description  // "2026-11-30"
public struct CalendarDay: Hashable, Sendable {
    /// Days since 1 January 1970, negative before it.
    public let ordinal: Int

    /// The day that many days after 1 January 1970.
    ///
    /// - Parameter ordinal: Clamped to the years 1 to 9999.
    public init(ordinal: Int) {
        self.ordinal = min(max(ordinal, Self.firstOrdinal), Self.lastOrdinal)
    }

    /// The day with this year (1 to 9999), month (1 to 12) and day of the
    /// month, or nil where the calendar has no such day.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month),
            (1...Self.length(ofMonth: month, year: year)).contains(day)
        else { return nil }
        self.init(ordinal: Self.ordinal(year: year, month: month, day: day))
    }

    /// The day written as `YYYY-MM-DD`, or nil for any other writing.
    public init?(iso8601 text: some StringProtocol) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2, parts[2].utf8.count == 2,
            parts.allSatisfy({ $0.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } }),
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// The year, 1 to 9999.
    public var year: Int { components.year }

    /// The month, 1 for January to 12 for December.
    public var month: Int { components.month }

    /// The day of the month, 1 to 31.
    public var day: Int { components.day }

    /// The ISO weekday, 1 for Monday to 7 for Sunday.
    public var weekday: Int {
        // 1 January 1970 was a Thursday.
        let offset = (ordinal + 3) % 7
        return (offset < 0 ? offset + 7 : offset) + 1
    }

    /// The year, month and day of the month at once.
    public var components: (year: Int, month: Int, day: Int) { Self.components(ofOrdinal: ordinal) }
}

// MARK: - Arithmetic

extension CalendarDay {
    /// The day this many days later, or earlier if negative.
    public func adding(days: Int) -> CalendarDay {
        let (sum, overflow) = ordinal.addingReportingOverflow(days)
        return CalendarDay(ordinal: overflow ? (days < 0 ? Int.min : Int.max) : sum)
    }

    /// The same day of the month this many months later, or earlier if
    /// negative; the last day of the month where that month is shorter.
    public func adding(months: Int) -> CalendarDay {
        let (year, month, day) = components
        let limit = 12 * 10_000
        let index = year * 12 + (month - 1) + min(max(months, -limit), limit)
        let target = (year: index / 12, month: index % 12 + 1)
        guard index >= 12, target.year <= 9999 else {
            return CalendarDay(ordinal: months < 0 ? Self.firstOrdinal : Self.lastOrdinal)
        }
        let length = Self.length(ofMonth: target.month, year: target.year)
        return CalendarDay(ordinal: Self.ordinal(year: target.year, month: target.month, day: min(day, length)))
    }

    /// How many days lie between this day and a later one; negative if the
    /// other day is earlier.
    public func days(until other: CalendarDay) -> Int { other.ordinal - ordinal }

    /// How many days a month of a year has, 28 to 31.
    public static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    private static func isLeap(_ year: Int) -> Bool {
        year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
    }
}

// MARK: - Civil day numbers

extension CalendarDay {
    private static let firstOrdinal = ordinal(year: 1, month: 1, day: 1)
    private static let lastOrdinal = ordinal(year: 9999, month: 12, day: 31)

    // A year that begins in March puts the leap day last, so that the days
    // before each month follow one linear formula. Eras are of 400 years.
    private static func ordinal(year: Int, month: Int, day: Int) -> Int {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = shiftedYear / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    private static func components(ofOrdinal ordinal: Int) -> (year: Int, month: Int, day: Int) {
        let shifted = ordinal + 719_468
        let era = shifted / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }
}

// MARK: - Conformances

extension CalendarDay: Comparable {
    /// Whether one day is before another.
    public static func < (left: CalendarDay, right: CalendarDay) -> Bool { left.ordinal < right.ordinal }
}

extension CalendarDay: CustomStringConvertible {
    /// The day as `YYYY-MM-DD`.
    public var description: String {
        let (year, month, day) = components
        return "\(Self.padded(year, to: 4))-\(Self.padded(month, to: 2))-\(Self.padded(day, to: 2))"
    }

    private static func padded(_ number: Int, to width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}

extension CalendarDay: Codable {
    /// Reads a `YYYY-MM-DD` string.
    ///
    /// - Throws: `DecodingError.dataCorrupted` for anything else.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let day = CalendarDay(iso8601: try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a day written YYYY-MM-DD")
        }
        self = day
    }

    /// Writes a `YYYY-MM-DD` string.
    ///
    /// - Throws: What the encoder throws.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
