package import CivilCalendar

/// A fact of a situation, as conditions compare it.
package enum ConditionValue: Hashable, Sendable {
    /// A count, an amount, a score or a length of time.
    case number(Double)
    /// Yes or no.
    case flag(Bool)
    /// A word.
    case text(String)
    /// Several numbers, such as the stars of several reviews.
    case numbers([Double])
    /// The day of the question.
    case day(CalendarDay)
}

extension ConditionValue: Codable {
    private enum Key: String, CodingKey {
        case number, flag, text, numbers, day
    }

    /// Reads an object with one key, which names the kind of the value.
    ///
    /// - Throws: `DecodingError.dataCorrupted` for anything else.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        switch container.allKeys.first {
        case .number: self = .number(try container.decode(Double.self, forKey: .number))
        case .flag: self = .flag(try container.decode(Bool.self, forKey: .flag))
        case .text: self = .text(try container.decode(String.self, forKey: .text))
        case .numbers: self = .numbers(try container.decode([Double].self, forKey: .numbers))
        case .day: self = .day(try container.decode(CalendarDay.self, forKey: .day))
        case nil:
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "not a fact's value"))
        }
    }

    /// Writes an object with one key, which names the kind of the value.
    ///
    /// - Throws: What the encoder throws.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        switch self {
        case .number(let number): try container.encode(number, forKey: .number)
        case .flag(let flag): try container.encode(flag, forKey: .flag)
        case .text(let text): try container.encode(text, forKey: .text)
        case .numbers(let numbers): try container.encode(numbers, forKey: .numbers)
        case .day(let day): try container.encode(day, forKey: .day)
        }
    }
}
