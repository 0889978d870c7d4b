/// The value of one fact about an asker's situation.
public enum FactValue: Equatable, Sendable {
    /// A count, a score, an amount of money or a length of time.
    case number(Double)
    /// Whether something is so.
    case flag(Bool)
    /// One of a few words, such as `"fixed"`.
    case text(String)
    /// Several numbers of one kind, such as single ratings.
    case numbers([Double])
}

extension FactValue {
    /// Whether it is a number or several.
    var isNumeric: Bool {
        switch self {
        case .number, .numbers: true
        case .flag, .text: false
        }
    }
}

extension FactValue: Codable {
    /// Reads a JSON number, boolean, string or list of numbers.
    ///
    /// - Throws: `DecodingError` for anything else.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        // A boolean is tried first: some decoders read true as the number 1.
        if let flag = try? container.decode(Bool.self) {
            self = .flag(flag)
        } else if let number = try? container.decode(Double.self) {
            self = .number(number)
        } else if let text = try? container.decode(String.self) {
            self = .text(text)
        } else {
            self = .numbers(try container.decode([Double].self))
        }
    }

    /// Writes the bare value; whole numbers are written without a fraction.
    ///
    /// - Throws: What the encoder throws.
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .number(let number):
            var container = encoder.singleValueContainer()
            if let whole = Self.whole(number) {
                try container.encode(whole)
            } else {
                try container.encode(number)
            }
        case .flag(let flag):
            var container = encoder.singleValueContainer()
            try container.encode(flag)
        case .text(let text):
            var container = encoder.singleValueContainer()
            try container.encode(text)
        case .numbers(let numbers):
            var container = encoder.unkeyedContainer()
            for number in numbers { try container.encode(FactValue.number(number)) }
        }
    }

    /// A number without a fraction as an integer, or nil where it has one or
    /// is too large for a `Double` to tell neighbouring integers apart.
    static func whole(_ number: Double) -> Int64? {
        guard number.magnitude < 0x1p53 else { return nil }
        let whole = Int64(number)
        return Double(whole) == number ? whole : nil
    }
}
