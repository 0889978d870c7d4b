import CivilCalendar
import Quantities
import Testing

/// A text and what should be read from it, in short writing: each quantity
/// as `words=meaning`.
struct QuantityCase: Sendable, CustomTestStringConvertible {
    let text: String
    let expected: [String]

    init(_ text: String, _ expected: String...) {
        self.text = text
        self.expected = expected
    }

    var testDescription: String { text }

    /// What the reader finds, in the same writing. The day is Saturday, 21
    /// November 2026.
    var found: [String] {
        let reader = QuantityReader(reference: CalendarDay(ordinal: 20_778))
        return reader.quantities(in: text).map { quantity in
            let words = String(decoding: Array(text.utf8)[quantity.span], as: UTF8.self)
            return "\(words)=\(quantity.isApproximate ? "~" : "")\(Self.short(quantity.kind))"
        }
    }

    private static func short(_ kind: Quantity.Kind) -> String {
        switch kind {
        case .count(let value): number(value)
        case .ordinal(let place): "#\(place)"
        case .fraction(let part, let whole): "\(number(part)) of \(number(whole))"
        case .money(let amount, let currency): "\(number(amount)) \(currency)"
        case .percent(let value): "\(number(value))%"
        case .stars(let value): "\(number(value))*"
        case .duration(let value, let unit): "\(number(value)) \(unit.rawValue)"
        case .date(let day, .day): day.description
        case .date(let day, .month): String(day.description.dropLast(3))
        case .date(let day, .year): String(day.description.dropLast(6))
        }
    }

    private static func number(_ value: Double) -> String {
        let text = "\(value)"
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }
}
