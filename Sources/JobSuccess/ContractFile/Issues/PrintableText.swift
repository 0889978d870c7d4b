/// What somebody wrote, made harmless for a terminal.
enum PrintableText {
    /// The first 40 characters, control characters replaced.
    static func shown(_ text: String) -> String {
        let shown = text.unicodeScalars.prefix(40).map { isPrintable($0) ? Character($0) : "\u{FFFD}" }
        return String(shown) + (text.unicodeScalars.dropFirst(40).isEmpty ? "" : "…")
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
