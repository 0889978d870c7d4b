/// A key of the situation that conditions, slots and placeholders may name.
package struct TemplateKey: Hashable, Sendable {
    /// What the value is.
    package enum Kind: Hashable, Sendable {
        /// How many.
        case count
        /// A score or a share, 0 to 100.
        case percent
        /// US dollars.
        case money
        /// A length of time in days.
        case days
        /// A length of time in weeks.
        case weeks
        /// A length of time in months.
        case months
        /// A length of time in hours.
        case hours
        /// Yes or no.
        case flag
        /// One of these words.
        case choice([String])
        /// Words.
        case text
        /// Several ratings.
        case ratings
    }

    /// The key.
    package let name: String

    /// What its value is.
    package let kind: Kind

    /// Words that the value may be instead of a number.
    package let words: [String]

    init(_ name: String, _ kind: Kind, words: [String] = []) {
        self.name = name
        self.kind = kind
        self.words = words
    }

    /// Whether the value is a number.
    package var isNumber: Bool {
        switch kind {
        case .count, .percent, .money, .days, .weeks, .months, .hours: true
        case .flag, .choice, .text, .ratings: false
        }
    }

    /// Typical words for the value, which stand for a slot in an example.
    package var sample: String {
        switch kind {
        case .count: "3"
        case .percent: "80"
        case .money: "$200"
        case .days, .weeks: "3 weeks"
        case .months: "2 months"
        case .hours: "20 hours"
        case .flag: "yes"
        case .choice(let words): words.first ?? ""
        case .text: "march"
        case .ratings: "5"
        }
    }

    /// What the value may be, in words.
    var expectation: String {
        switch kind {
        case .flag: "true or false"
        case .choice(let words): words.joined(separator: " or ")
        case .text: "a word"
        default: "a number"
        }
    }
}
