/// A bare number in digits or words, before it is known what it measures.
struct Amount {
    /// The value, finite.
    var value: Double
    /// The index of the token behind it.
    var end: Int
    /// The digits it was written with; nil for words.
    var numeral: Numeral?
    /// Whether it is an article or "half", which only measures time.
    var needsUnit = false
}
