/// The sentences of an explanation. This is the one place that writes them.
///
/// They are for a worried person: calm and short, without a promise and
/// without blame.
struct ExplanationText {
    let explanation: ScoreExplanation

    init(_ explanation: ScoreExplanation) {
        self.explanation = explanation
    }

    /// The sentences, the most useful first.
    var sentences: [String] {
        guard !explanation.contracts.isEmpty else {
            return ["You told no contracts, so nothing can explain a score of \(shown)."]
        }
        return explanation.isPossible ? whereSomethingFits : whereNothingFits
    }

    var shown: Int { explanation.shown }

    /// The score that is explained: the one shown or, where that alone cannot
    /// come out, the one beside it.
    private var target: Int {
        explanation.fitting.count == 1 ? explanation.fitting.first ?? shown : shown
    }

    /// Such as "the rules of 2024".
    var rulesTitle: String { "the \(explanation.rules.title)" }

    var uncertain: [ContractSuspicion] { explanation.contracts.filter { $0.outcome == .uncertain } }
}

// MARK: - Something fits

extension ExplanationText {
    private var whereSomethingFits: [String] {
        guard !uncertain.isEmpty else { return [rounding, certainSum].compactMap(\.self) + failures }
        let opening = [rounding, visiblePart].compactMap(\.self) + failures
        let closing = [likeliestWay, chance, Self.caution].compactMap(\.self)
        return opening + [need, tooMany].compactMap(\.self) + suspects + closing
    }

    private var rounding: String? {
        let fitting = explanation.fitting
        guard let first = fitting.first, let last = fitting.last, fitting != [shown] else { return nil }
        guard fitting.count > 1 else {
            return "Nothing gives \(shown) exactly, but \(first) is a point away:"
                + " nobody outside knows how the platform rounds."
        }
        let scores = "\(first) \(fitting.count == 2 ? "and" : "to") \(last)"
        return "\(scores) count as \(shown): nobody outside knows how the platform rounds."
    }

    private var certainSum: String {
        let sum = explanation.arithmetic.map { ": \($0)" } ?? ""
        guard explanation.fitting.contains(shown) else { return "By \(rulesTitle), your contracts give this\(sum)." }
        return "By \(rulesTitle), \(shown) is exactly what your contracts give\(sum)."
    }

    private var visiblePart: String {
        guard let score = explanation.withoutHidden else {
            return "By \(rulesTitle), what you told gives no score if \(hiddenThings) good."
        }
        return "By \(rulesTitle), what you told gives \(score) if \(hiddenThings) good."
    }

    private var hiddenThings: String {
        uncertain.allSatisfy(\.hidesFeedback) ? "all hidden feedback is" : "everything unknown about it is"
    }

    private var need: String? {
        let hidden = uncertain.filter(\.hidesFeedback).count
        guard let least = explanation.leastHiddenBad, least > 0 else {
            let fits = explanation.withoutHidden.map(explanation.fitting.contains) == true
            return fits ? "Nothing hidden has to be bad for \(target)." : nil
        }
        let needed =
            least >= hidden
            ? WordList.all(hidden, "the contract", "contracts") + " with hidden feedback"
            : "at least \(WordList.number(least)) of the \(WordList.number(hidden)) contracts with hidden feedback"
        let sure = explanation.contracts.filter { $0.outcome == .bad }.map(\.id)
        guard !sure.isEmpty else { return "\(target) needs \(needed) to be bad." }
        return "\(WordList.ids(sure)) alone cannot make \(target): \(needed) must be bad too."
    }

    private var chance: String {
        let chance = PercentText.text(explanation.probability)
        let rare = "It is rare, so a contract may be missing from what you told."
        let sentence = "Without knowing your score, \(target) had a chance of \(chance)."
        return explanation.probability < 0.01 ? "\(sentence) \(rare)" : sentence
    }

    private var likeliestWay: String? {
        guard let way = explanation.histories.first, way.share >= 0.005 else { return nil }
        guard !way.parts.isEmpty else { return nil }
        return "The likeliest way to \(target): \(text(of: way)) (\(PercentText.text(way.share)) of the ways that fit)."
    }

    private static let caution = "All of this is an estimate; the platform publishes its rules only in part."
}

// MARK: - Contracts

extension ExplanationText {
    private static let groupLimit = 3

    private var tooMany: String? {
        guard uncertain.contains(where: { $0.badGiven == nil }) else { return nil }
        return "These are too many contracts to explain one by one; only the likeliest are named here."
    }

    private var suspects: [String] {
        let groups = grouped(uncertain) { $0.badGiven }
        guard let top = groups.first else { return likeliestBefore }
        guard top.percent.isWorthNaming else { return [noSuspect(top.ids, chance: top.percent)] }
        let named = groups.prefix(Self.groupLimit).filter(\.percent.isWorthNaming).map { group in
            group.ids.count == 1
                ? "\(group.ids[0]) is a suspect: \(group.percent)."
                : "Each of \(WordList.ids(group.ids)) is a suspect: \(group.percent)."
        }
        return named + ["This is a probability, not a culprit; the platform never tells which."]
    }

    /// Where nothing could be worked out: what was likeliest from the start.
    private var likeliestBefore: [String] {
        guard let top = grouped(uncertain, by: { $0.badBefore }).first else { return [] }
        return ["Even without your score these were the likeliest: \(WordList.ids(top.ids)), \(top.percent)."]
    }

    private func noSuspect(_ ids: [String], chance: PercentText) -> String {
        guard ids.count > 1 else { return "\(ids.first ?? "") is hardly a suspect: \(chance)." }
        let kind = uncertain.allSatisfy(\.hidesFeedback) ? "with hidden feedback" : "that are not fully known"
        return "None of the contracts \(kind) is a likely suspect: \(chance) each."
    }

    /// Contracts whose probability is the same in words, likeliest first.
    private func grouped(
        _ contracts: [ContractSuspicion], by probability: (ContractSuspicion) -> Double?
    ) -> [(percent: PercentText, ids: [String])] {
        var groups: [(percent: PercentText, ids: [String])] = []
        let known = contracts.compactMap { contract in probability(contract).map { (contract.id, $0) } }
        for (id, probability) in known.sorted(by: { $0.1 > $1.1 }) {
            let percent = PercentText(probability)
            if let last = groups.indices.last, groups[last].percent == percent {
                groups[last].ids.append(id)
            } else {
                groups.append((percent, [id]))
            }
        }
        return groups
    }

    /// A way in words, such as "2 of c1, c2 and c3 are bad".
    func text(of way: PossibleHistory) -> String {
        let parts = way.parts.map { part in
            let some =
                part.count == part.of.count
                ? WordList.ids(part.of) : "\(WordList.number(part.count)) of \(WordList.ids(part.of))"
            let verb = part.count == 1 ? "is" : "are"
            return "\(some) \(verb) \(part.outcome == .notCounted ? "not counted" : part.outcome.rawValue)"
        }
        return parts.isEmpty ? "everything unknown is good" : WordList.join(parts)
    }
}

extension ContractSuspicion {
    /// Whether the client's feedback is what cannot be seen.
    fileprivate var hidesFeedback: Bool {
        switch because {
        case .privatePartHidden, .ratingUntold, .feedbackPending: true
        default: false
        }
    }
}
