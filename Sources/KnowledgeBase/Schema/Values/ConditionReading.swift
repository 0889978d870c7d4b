import CivilCalendar

/// Reads one condition: a key of the situation and what is asked of it.
struct ConditionReading {
    /// Why a condition makes no sense.
    struct Problem: Error, Hashable {
        /// Whether the key is wrong, not the value.
        let isAboutKey: Bool
        /// In words.
        let message: String
        /// What to do.
        let hint: String?
    }

    private static let comparisons: [(sign: String, test: @Sendable (Double) -> Condition.Test)] = [
        (">=", { .atLeast($0) }), ("<=", { .atMost($0) }), (">", { .above($0) }), ("<", { .below($0) }),
    ]

    /// The condition.
    ///
    /// - Throws: ``Problem`` for an unknown key or a value that does not fit it.
    static func condition(key: String, value: String) throws(Problem) -> Condition {
        switch key {
        case Condition.asOf: return Condition(key: key, test: try dateTest(value))
        case Condition.words: return Condition(key: key, test: try wordsTest(value))
        case Condition.again: return Condition(key: key, test: try againTest(value))
        default: return Condition(key: key, test: try factTest(key: key, value: value))
        }
    }

    private static func factTest(key: String, value: String) throws(Problem) -> Condition.Test {
        guard let known = TemplateKeys.situation(key) else {
            let names = TemplateKeys.situation.map(\.name) + [Condition.asOf, Condition.words, Condition.again]
            throw Problem(
                isAboutKey: true, message: "'\(key)' is no key of the situation",
                hint: Suggestion.hint(for: key, among: names))
        }
        switch value {
        case "known": return .known
        case "unknown": return .unknown
        default: return try test(value, for: known)
        }
    }

    private static func wordsTest(_ value: String) throws(Problem) -> Condition.Test {
        let pattern = WordPattern(value)
        guard !pattern.hasWords else { return .says(pattern) }
        throw Problem(
            isAboutKey: false, message: "'\(value)' holds no word", hint: "write words such as \"score|jss\"")
    }

    private static func againTest(_ value: String) throws(Problem) -> Condition.Test {
        if value == "true" { return .equals(.flag(true)) }
        throw Problem(isAboutKey: false, message: "'again' is true or is left out", hint: nil)
    }

    private static func dateTest(_ value: String) throws(Problem) -> Condition.Test {
        for (sign, isBefore) in [(">=", false), ("<", true)] where value.hasPrefix(sign) {
            guard let day = CalendarDay(iso8601: trimmed(value.dropFirst(sign.count))) else { continue }
            return isBefore ? .before(day) : .from(day)
        }
        throw Problem(
            isAboutKey: false, message: "'\(value)' is no condition on the question's date",
            hint: "write \"< YYYY-MM-DD\" or \">= YYYY-MM-DD\" with a day that exists")
    }

    private static func test(_ value: String, for key: TemplateKey) throws(Problem) -> Condition.Test {
        switch key.kind {
        case .flag:
            guard value == "true" || value == "false" else { throw misfit(value, key, "true or false") }
            return .equals(.flag(value == "true"))
        case .choice(let words):
            guard words.contains(value) else { throw misfit(value, key, words.joined(separator: " or ")) }
            return .equals(.text(value))
        case .text:
            guard !value.isEmpty else { throw misfit(value, key, "a word") }
            return .equals(.text(value))
        default: return try numberTest(value, for: key)
        }
    }

    private static func numberTest(_ value: String, for key: TemplateKey) throws(Problem) -> Condition.Test {
        if key.words.contains(value) { return .equals(.text(value)) }
        if let number = PlainNumber.value(of: value) { return .equals(.number(number)) }
        for (sign, test) in comparisons where value.hasPrefix(sign) {
            guard let bound = PlainNumber.value(of: trimmed(value.dropFirst(sign.count))) else { break }
            return test(bound)
        }
        throw misfit(value, key, "a number or a comparison such as \">= 3\"")
    }

    private static func misfit(_ value: String, _ key: TemplateKey, _ wanted: String) -> Problem {
        Problem(
            isAboutKey: false, message: "'\(value)' does not fit '\(key.name)'",
            hint: "it is \(wanted), or known or unknown")
    }

    private static func trimmed(_ text: Substring) -> String { text.filter { $0 != " " } }
}
