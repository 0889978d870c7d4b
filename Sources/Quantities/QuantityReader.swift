public import CivilCalendar

/// Finds counts, money, per cents, ratings, durations and dates in English
/// text.
///
/// Reading takes time linear in the length of the text. Numbers inside words,
/// versions, times of day, phone numbers, addresses, ids and the numbers of a
/// list are left out, and so are numbers of more than fifteen digits. Of overlapping readings the
/// longest counts.
public struct QuantityReader: Sendable {
    /// The day that "yesterday" and "last month" are counted from.
    public let reference: CalendarDay

    /// A reader for texts that were written on one day.
    public init(reference: CalendarDay) {
        self.reference = reference
    }

    /// The quantities in a text, in the order of their places.
    public func quantities(in text: String) -> [Quantity] {
        quantities(in: Lexer.tokens(of: text))
    }

    /// The quantities in a text that has been cut into tokens already.
    package func quantities(in tokens: [Token]) -> [Quantity] {
        var grammar = Grammar(tokens: tokens, reference: reference)
        return grammar.quantities()
    }
}
