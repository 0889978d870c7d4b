package import CivilCalendar

/// One thing that must be so for a variant to be chosen.
package struct Condition: Hashable, Sendable, Codable {
    /// What is asked of a fact.
    package enum Test: Hashable, Sendable, Codable {
        /// The fact is known and has this value.
        case equals(ConditionValue)
        /// The fact is known.
        case known
        /// The fact is not known.
        case unknown
        /// The fact is this number or more.
        case atLeast(Double)
        /// The fact is more than this number.
        case above(Double)
        /// The fact is this number or less.
        case atMost(Double)
        /// The fact is less than this number.
        case below(Double)
        /// The question is older than this day.
        case before(CalendarDay)
        /// The question is of this day or later.
        case from(CalendarDay)
        /// The asker's words hold these.
        case says(WordPattern)
    }

    /// The key of the situation, or ``asOf``, ``words`` or ``again``.
    package let key: String

    /// What is asked of it.
    package let test: Test

    /// The key under which the question's date is looked up.
    package static let asOf = "asOf"

    /// The key under which the asker's own words are looked up.
    package static let words = "words"

    /// The key that tells whether the same answer was given just before.
    package static let again = "again"

    /// A condition on a key of the situation.
    package init(key: String, test: Test) {
        self.key = key
        self.test = test
    }

    /// Whether the condition holds. An unknown fact meets only
    /// ``Test/unknown``; of several numbers one that fits is enough.
    ///
    /// - Parameter situation: Looks up a fact, nil when it is unknown.
    package func holds(in situation: (String) -> ConditionValue?) -> Bool {
        switch (test, situation(key)) {
        case (.unknown, let value): value == nil
        case (_, nil): false
        case (.known, _): true
        case (.equals(let wanted), let value?): Self.equal(value, wanted)
        case (.before(let day), .day(let value)?): value < day
        case (.from(let day), .day(let value)?): value >= day
        case (.says(let pattern), .text(let words)?): pattern.occurs(in: words)
        case (_, .number(let number)?): admits(number)
        case (_, .numbers(let numbers)?): numbers.contains(where: admits)
        default: false
        }
    }

    /// Whether a number meets a comparison; false for every other test.
    package func admits(_ number: Double) -> Bool {
        switch test {
        case .atLeast(let bound): number >= bound
        case .above(let bound): number > bound
        case .atMost(let bound): number <= bound
        case .below(let bound): number < bound
        default: false
        }
    }

    private static func equal(_ value: ConditionValue, _ wanted: ConditionValue) -> Bool {
        if case (.numbers(let numbers), .number(let number)) = (value, wanted) { return numbers.contains(number) }
        return value == wanted
    }
}
