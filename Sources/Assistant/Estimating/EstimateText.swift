import JobSuccess
import KnowledgeBase

/// An estimate as answers say it.
struct EstimateText {
    private let estimate: ScoreEstimate

    init(_ estimate: ScoreEstimate) { self.estimate = estimate }

    /// "75", or "70 to 80"; nil where there would be no score.
    var range: String? {
        guard let low = estimate.now.low, let high = estimate.now.high else { return nil }
        return low == high ? "\(low)" : "\(low) to \(high)"
    }

    /// "3 of 4 = 75", with the range where it is wider than that number.
    var arithmetic: String? {
        guard let range else { return nil }
        guard let sum = estimate.arithmetic else { return range }
        return estimate.now.low == estimate.now.high ? sum : "\(sum), range \(range)"
    }

    /// What templates may name; empty where there would be no score.
    var templateValues: [(String, TemplateValue)] {
        guard let range, let arithmetic else { return [] }
        var values: [(String, TemplateValue)] = [
            ("estimate.range", .markdown(range)), ("estimate.arithmetic", .markdown(arithmetic)),
            ("estimate.rules", .markdown(estimate.rules.title)),
        ]
        let numbers = [("low", estimate.now.low), ("likely", estimate.now.likely), ("high", estimate.now.high)]
        for (name, number) in numbers {
            if let number { values.append(("estimate.\(name)", .number(Double(number)))) }
        }
        return values
    }
}
