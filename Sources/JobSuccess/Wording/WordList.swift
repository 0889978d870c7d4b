/// Lists and small numbers in English.
enum WordList {
    /// The most identifiers in one sentence.
    private static let idLimit = 5

    private static let numbers = [
        "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    ]

    /// A number, in letters up to ten.
    static func number(_ number: Int) -> String {
        numbers.indices.contains(number) ? numbers[number] : String(number)
    }

    /// A number of things, such as "two more clients".
    static func counted(_ count: Int, _ thing: String) -> String {
        "\(number(count)) \(thing)\(count == 1 ? "" : "s")"
    }

    /// All of some things, such as "both contracts".
    static func all(_ count: Int, _ single: String, _ several: String) -> String {
        switch count {
        case 1: single
        case 2: "both \(several)"
        default: "all \(number(count)) \(several)"
        }
    }

    /// Parts with commas and a word before the last.
    static func join(_ parts: [String], with word: String = "and") -> String {
        guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
        return "\(parts.dropLast().joined(separator: ", ")) \(word) \(last)"
    }

    /// The first identifiers, such as "c1, c2 and c3", and how many more there
    /// are. They are the user's own words, so they are shown, never obeyed.
    static func ids(_ ids: [String]) -> String {
        let shown = ids.prefix(idLimit).map { PrintableText.shown($0) }
        guard ids.count > shown.count else { return join(shown) }
        return shown.joined(separator: ", ") + " and \(ids.count - shown.count) more"
    }
}
