import KnowledgeBase

extension SituationKey {
    /// A value of this key as a freelancer would write it: "$300", "5 days",
    /// "fixed price".
    public func text(of value: FactValue) -> String {
        switch value {
        case .text("fixed"): "fixed price"
        case .text("client"): "the client"
        case .text("full"): "all of it"
        case .number(let number): text(of: number)
        case .numbers(let numbers): numbers.map(text).joined(separator: ", ")
        case .text, .flag: value.shown
        }
    }

    private func text(of number: Double) -> String {
        let shown = FactValue.number(number).shown
        switch TemplateKeys.situation(rawValue)?.kind {
        case .money: return number < 0 ? "-$\(shown.dropFirst())" : "$\(shown)"
        case .days: return Self.length(shown, "day", number)
        case .weeks: return Self.length(shown, "week", number)
        case .months: return Self.length(shown, "month", number)
        case .percent: return self == .refundPercent ? "\(shown)%" : shown
        default: return shown
        }
    }

    private static func length(_ shown: String, _ unit: String, _ number: Double) -> String {
        "\(shown) \(unit)\(number == 1 ? "" : "s")"
    }
}
