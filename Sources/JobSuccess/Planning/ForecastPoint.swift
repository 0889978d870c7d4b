public import CivilCalendar

/// The score on one coming day.
public struct ForecastPoint: Hashable, Sendable {
    /// The day.
    public var date: CalendarDay
    /// The score on that day, in whole per cents.
    public var range: ScoreRange
    /// How likely there is no score on that day, 0 to 1.
    public var probabilityOfNone: Double

    /// A day and what may be shown on it.
    public init(date: CalendarDay, range: ScoreRange, probabilityOfNone: Double) {
        self.date = date
        self.range = range
        self.probabilityOfNone = probabilityOfNone
    }
}

extension ForecastPoint: Encodable {
    private enum Key: String, CodingKey {
        case date, probabilityOfNone
    }

    /// Writes one flat object: the day, the four numbers of the range, and the
    /// probability of no score to four decimals.
    ///
    /// - Throws: What the encoder throws.
    public func encode(to encoder: any Encoder) throws {
        try range.encode(to: encoder)
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(date, forKey: .date)
        try container.encode(PlanWording.rounded(probabilityOfNone, toParts: 10_000), forKey: .probabilityOfNone)
    }
}
