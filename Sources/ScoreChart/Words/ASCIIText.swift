/// Signs as a terminal without Unicode can show them.
enum ASCIIText {
    private static let signs: [Unicode.Scalar: String] = [
        "–": "-", "—": "-", "‐": "-", "‑": "-", "−": "-", "‘": "'", "’": "'", "“": "\"", "”": "\"", "…": "...",
        "→": "->", "\u{A0}": " ", "×": "x",
    ]

    /// The sign itself, its likeness, nothing for an accent, else "?".
    static func replacement(of scalar: Unicode.Scalar) -> String {
        if scalar.isASCII { return String(scalar) }
        if let sign = signs[scalar] { return sign }
        if scalar.properties.isWhitespace { return " " }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control, .unassigned: return ""
        default: return "?"
        }
    }
}
