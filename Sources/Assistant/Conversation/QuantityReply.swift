import CivilCalendar
import KnowledgeBase
import Quantities

/// Reads a bare quantity as the value of the key that was asked for: "10",
/// "a week", "on Monday", "$300".
struct QuantityReply {
    private static let daysInMonth = 30.0
    private static let daysInWeek = 7.0
    private static let hoursInDay = 24.0

    let key: TemplateKey
    let asOf: CalendarDay

    /// The value in the first quantity that fits the key; nil where none does.
    func value(in text: String) -> FactValue? {
        QuantityReader(reference: asOf).quantities(in: text).lazy.compactMap { value($0.kind) }.first
    }

    private func value(_ quantity: Quantity.Kind) -> FactValue? {
        switch (quantity, key.kind) {
        case (.duration(let value, let unit), _): days(value, unit).flatMap(inUnit)
        case (.date(let day, precision: .day), _): inUnit(days: Double(day.days(until: asOf)))
        case (.count(let number), .ratings), (.stars(let number), _): .numbers([number])
        case (.count(let number), _) where key.isNumber: .number(number)
        case (.percent(let number), .percent), (.money(let number, currency: _), .money): .number(number)
        default: nil
        }
    }

    private func days(_ value: Double, _ unit: DurationUnit) -> Double? {
        switch unit {
        case .hour: value / Self.hoursInDay
        case .day: value
        case .week: value * Self.daysInWeek
        case .month: value * Self.daysInMonth
        case .quarter: value * Self.daysInMonth * 3
        case .year: value * Self.daysInMonth * 12
        }
    }

    private func inUnit(days: Double) -> FactValue? {
        switch key.kind {
        case _ where days < 0: nil
        case .days: .number(days)
        case .weeks: .number(days / Self.daysInWeek)
        case .months: .number(days / Self.daysInMonth)
        case .hours: .number(days * Self.hoursInDay)
        default: nil
        }
    }
}
