/// How numbers are written in the sentences of a plan.
enum PlanWording {
    /// A number of new endings, such as "2 contracts with new clients end".
    static func endings(_ count: Int) -> String {
        count == 1 ? "one contract with a new client ends" : "\(count) contracts with new clients end"
    }

    /// A count of things, such as "1 day" or "3 days".
    static func count(_ count: Int, _ thing: String) -> String {
        "\(count) \(thing)\(count == 1 ? "" : "s")"
    }

    /// A number of at most a thousand, to so many parts of one; nothing where
    /// it is no number.
    static func rounded(_ number: Double, toParts parts: Int) -> Double {
        guard number.isFinite else { return 0 }
        let magnitude = Int(min(abs(number), 1_000) * Double(parts) + 0.5)
        return Double(number < 0 ? -magnitude : magnitude) / Double(parts)
    }
}
