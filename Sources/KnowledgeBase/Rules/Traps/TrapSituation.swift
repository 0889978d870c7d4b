import CivilCalendar

/// The least situation in which conditions hold.
struct TrapSituation {
    private var facts: [String: ConditionValue] = [:]

    /// The facts that meet the conditions, and those that they imply.
    init(_ conditions: [Condition]) {
        for condition in conditions { facts[condition.key] = Self.value(meeting: condition) }
        addContractType()
    }

    /// A fact, or nil if it is unknown.
    subscript(key: String) -> ConditionValue? { facts[key] }

    /// Work is submitted only on fixed-price contracts, and hours are logged only
    /// on hourly ones, so whoever reads a question infers the type.
    private mutating func addContractType() {
        guard facts["contractType"] == nil else { return }
        if facts["submitted"] == .flag(true) || facts["escrowAmount"] != nil || facts["daysSinceSubmission"] != nil {
            facts["contractType"] = .text("fixed")
        } else if facts["hoursLogged"] != nil || facts["manualTime"] != nil {
            facts["contractType"] = .text("hourly")
        }
    }

    private static func value(meeting condition: Condition) -> ConditionValue? {
        switch condition.test {
        case .equals(let value): value
        case .unknown: nil
        case .atLeast(let bound), .atMost(let bound): .number(bound)
        case .above(let bound): .number(bound + 1)
        case .below(let bound): .number(bound - 1)
        case .before(let day): .day(day.adding(days: -1))
        case .from(let day): .day(day)
        case .known: anyValue(for: condition.key)
        case .says(let pattern): .text(pattern.text)
        }
    }

    private static func anyValue(for key: String) -> ConditionValue {
        switch TemplateKeys.situation(key)?.kind {
        case .flag: .flag(true)
        case .choice(let words): .text(words.first ?? "")
        case .text: .text("march")
        case .ratings: .numbers([5])
        default: .number(1)
        }
    }
}
