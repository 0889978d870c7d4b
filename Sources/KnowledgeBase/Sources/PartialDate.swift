package import CivilCalendar

/// A date that may be known to the year or the month only: `2019`, `2019-08`
/// or `2019-08-24`.
package struct PartialDate: Hashable, Sendable {
    /// The first day it can mean.
    package let earliest: CalendarDay

    /// The date as written.
    package let text: String

    /// The date, or nil for any other writing.
    package init?(_ text: String) {
        let full = text + "-01-01".suffix(max(0, 10 - text.utf8.count))
        guard [4, 7, 10].contains(text.utf8.count), let day = CalendarDay(iso8601: full) else { return nil }
        self.earliest = day
        self.text = text
    }
}

extension PartialDate: CustomStringConvertible {
    /// The date as written.
    package var description: String { text }
}

extension PartialDate: Codable {
    /// Reads a date as written.
    ///
    /// - Throws: `DecodingError.dataCorrupted` for anything else.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let date = PartialDate(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a year, month or day")
        }
        self = date
    }

    /// Writes the date as written.
    ///
    /// - Throws: What the encoder throws.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}
