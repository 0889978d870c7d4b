/// What somebody wrote, made harmless for a terminal.
enum PrintableText {
    /// The first scalars of a text, those that are no letters replaced. Not
    /// characters: a single one can be very long.
    static func shown(_ text: String, limit: Int = 40) -> String {
        let scalars = text.unicodeScalars
        let shown = scalars.prefix(limit).map { isPrintable($0) ? $0 : "\u{FFFD}" }
        return String(String.UnicodeScalarView(shown)) + (scalars.dropFirst(limit).isEmpty ? "" : "…")
    }

    /// Whether a scalar cannot move the cursor, colour the terminal or turn
    /// the direction of the text.
    static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: false
        default: true
        }
    }
}
