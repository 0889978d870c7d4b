extension ExplanationText {
    /// The sentences where no course of the contracts leads to the score.
    var whereNothingFits: [String] {
        guard (0...100).contains(shown) else {
            return ["A score is a whole number from 0 to 100, so \(shown) cannot be shown."]
        }
        // Below what the contracts show, nothing known to be bad explains more.
        let best = explanation.withoutHidden ?? 100
        let known = shown > best ? failures : []
        return [mismatch] + waysToNearest + known + [advice, otherRules, otherAssumptions].compactMap(\.self)
    }

    private var mismatch: String {
        guard !explanation.nearest.isEmpty else { return noScore }
        let scores = explanation.nearest.map { String($0.score) }
        guard !uncertain.isEmpty else {
            return "By \(rulesTitle), your contracts give \(WordList.join(scores)) and nothing about them is hidden,"
                + " so they cannot show \(shown)."
        }
        let nearest = scores.count == 1 ? "the nearest is" : "the nearest are"
        return "By \(rulesTitle), no combination of what you told gives \(shown);"
            + " \(nearest) \(WordList.join(scores))."
    }

    private var noScore: String {
        let start = "By \(rulesTitle), what you told makes no score"
        guard let missing = explanation.missing else { return "\(start)." }
        let jobs = missing.jobs > 0 ? WordList.counted(missing.jobs, "more counted contract") : nil
        let clients = missing.clients > 0 ? WordList.counted(missing.clients, "more client") : nil
        let lacking = WordList.join([jobs, clients].compactMap(\.self))
        return lacking.isEmpty ? "\(start)." : "\(start): it lacks \(lacking)."
    }

    private var waysToNearest: [String] {
        guard !uncertain.isEmpty else { return [] }
        return explanation.nearest.compactMap { near in
            near.histories.first.map { "The likeliest way to \(near.score): \(text(of: $0))." }
        }
    }

    private var advice: String {
        "Something is missing: a contract that is not listed, or the score was made by other rules."
    }

    private var otherRules: String? {
        guard !explanation.otherRules.isEmpty else {
            return "The other rules the platform has had do not give it either."
        }
        let fits = explanation.otherRules.map { "the \($0.rules.title) (\(PercentText.text($0.probability)))" }
        return "By \(WordList.join(fits, with: "or")), \(shown) could be shown."
    }

    private var otherAssumptions: String? {
        let fits = explanation.otherAssumptions.prefix(Self.assumptionLimit)
        guard !fits.isEmpty else { return nil }
        let clauses = fits.map { "if \($0.clause)" }
        return "Or one of our assumptions is off: \(shown) could be shown \(WordList.join(clauses, with: "or"))."
    }

    private static let assumptionLimit = 3
}
