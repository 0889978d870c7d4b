import CivilCalendar
import Foundation

/// A date in the one form that Discourse writes, `2026-11-20T09:14:31.207Z`, read digit by digit:
/// reading all that the standard allows takes as long as all the rest of a delivery.
struct UsualDate {
    private static let form = Array("0000-00-00T00:00:00.000Z".utf8)
    /// Before it calendars differ.
    private static let earliestYear = 1_900

    /// The point in time.
    let date: Date
    /// The day of it by universal time.
    let day: CalendarDay

    /// Nil for every other form, which may be a date nevertheless.
    init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == Self.form.count, zip(bytes, Self.form).allSatisfy(Self.fits) else { return nil }
        func number(_ places: Range<Int>) -> Int { bytes[places].reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) } }
        let (hour, minute, second) = (number(11..<13), number(14..<16), number(17..<19))
        guard number(0..<4) >= Self.earliestYear, hour < 24, minute < 60, second < 60,
            let day = CalendarDay(year: number(0..<4), month: number(5..<7), day: number(8..<10))
        else { return nil }
        self.day = day
        let seconds = day.ordinal * 86_400 + (hour * 60 + minute) * 60 + second
        date = Date(timeIntervalSince1970: Double(seconds) + Double(number(20..<23)) / 1_000)
    }

    /// A digit stands for any other.
    private static func fits(_ byte: UInt8, _ sign: UInt8) -> Bool {
        sign == UInt8(ascii: "0") ? (0x30...0x39).contains(byte) : byte == sign
    }
}
