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

    /// A number of this key as it is shown: weeks and months that have grown
    /// with the days have at most one decimal place, rounded down.
    func shown(_ number: Double) -> Double {
        switch TemplateKeys.situation(rawValue)?.kind {
        // A tenth may be a little less than a tenth.
        case .weeks, .months: (number * 10 + 1e-6).rounded(.down) / 10
        default: number
        }
    }

    private func text(of number: Double) -> String {
        let number = self.shown(number)
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
