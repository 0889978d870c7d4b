/// How numbers, names and ranges are written in the sentences of a plan.
enum PlanWording {
    /// A number of new endings, such as "2 contracts with new clients end".
    static func endings(_ count: Int) -> String {
        count == 1 ? "one contract with a new client ends" : "\(count) contracts with new clients end"
    }

    /// A count of things, such as "1 day" or "3 days".
    static func count(_ count: Int, _ thing: String) -> String {
        "\(count) \(thing)\(count == 1 ? "" : "s")"
    }

    /// Names in a row, such as "c1, c2 and 3 more".
    static func names(_ names: [String]) -> String {
        let shown = names.prefix(mostNames).map(cut)
        let more = names.count - shown.count
        if more > 0 { return shown.joined(separator: ", ") + " and \(more) more" }
        guard let last = shown.last, shown.count > 1 else { return shown.first ?? "" }
        return shown.dropLast().joined(separator: ", ") + " and " + last
    }

    /// A number of at most a thousand, to so many parts of one; nothing where
    /// it is no number.
    static func rounded(_ number: Double, toParts parts: Int) -> Double {
        guard number.isFinite else { return 0 }
        let magnitude = Int(min(abs(number), 1_000) * Double(parts) + 0.5)
        return Double(number < 0 ? -magnitude : magnitude) / Double(parts)
    }

    private static let mostNames = 5
    private static let longestName = 40

    /// Names are free text of any length, and may hold what moves a terminal's
    /// cursor. Scalars, since one character alone can be very long.
    private static func cut(_ name: String) -> String {
        var shown = String.UnicodeScalarView()
        for scalar in name.unicodeScalars.prefix(longestName) {
            shown.append(scalar.properties.generalCategory == .control ? " " : scalar)
        }
        let isWhole = name.unicodeScalars.dropFirst(longestName).isEmpty
        return isWhole ? String(shown) : "\(shown)…"
    }
}
