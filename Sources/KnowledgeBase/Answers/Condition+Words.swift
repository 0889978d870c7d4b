extension Condition {
    /// The condition as it is written in a file.
    var words: String {
        switch test {
        case .equals(let value): "\(key): \(Self.words(value))"
        case .known: "\(key): known"
        case .unknown: "\(key): unknown"
        case .atLeast(let bound): "\(key): \">= \(Self.words(.number(bound)))\""
        case .above(let bound): "\(key): \"> \(Self.words(.number(bound)))\""
        case .atMost(let bound): "\(key): \"<= \(Self.words(.number(bound)))\""
        case .below(let bound): "\(key): \"< \(Self.words(.number(bound)))\""
        case .before(let day): "\(key): \"< \(day)\""
        case .from(let day): "\(key): \">= \(day)\""
        case .says(let pattern): "\(key): \"\(pattern.text)\""
        }
    }

    private static func words(_ value: ConditionValue) -> String {
        switch value {
        case .number(let number): TemplateValue.number(number).text
        case .flag(let flag): "\(flag)"
        case .text(let text): text
        case .numbers(let numbers): TemplateValue.numbers(numbers).text
        case .day(let day): "\(day)"
        }
    }
}
