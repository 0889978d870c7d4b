/// A number in words while it is being put together.
struct SpelledNumber {
    private var thousands = 0.0
    private var rest = 0.0
    private var last: Part?

    private enum Part { case digit, tens, hundred, thousand }

    /// The value so far.
    var value: Double { thousands + rest }

    /// Whether there is no part yet.
    var isEmpty: Bool { last == nil }

    /// Whether it ends with "hundred", "thousand" and the like.
    var endsWithScale: Bool { last == .hundred || last == .thousand }

    /// Adds a word; false if the number ends before it.
    mutating func append(_ role: Lexicon.Role?) -> Bool {
        switch (role, last) {
        case (.digit(let digit), nil), (.digit(let digit), .hundred), (.digit(let digit), .thousand):
            rest += digit
            last = .digit
        case (.digit(let digit), .tens) where (1...9).contains(digit):
            rest += digit
            last = .digit
        case (.tens(let tens), nil), (.tens(let tens), .hundred), (.tens(let tens), .thousand):
            rest += tens
            last = .tens
        case (.scale(let scale), .digit), (.scale(let scale), .tens):
            scaleRest(scale)
        case (.scale(let scale), .hundred) where scale >= 1_000:
            scaleRest(scale)
        default:
            return false
        }
        return value < Self.limit
    }

    private mutating func scaleRest(_ scale: Double) {
        if scale < 1_000 {
            rest *= scale
            last = .hundred
        } else {
            thousands += rest * scale
            rest = 0
            last = .thousand
        }
    }

    /// Nobody spells larger numbers, and chains of "million" must end.
    private static let limit = 1e12
}
