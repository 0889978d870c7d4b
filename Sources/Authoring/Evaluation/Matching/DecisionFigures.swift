import IntentMatching

/// What a matcher does with texts at some thresholds.
package struct DecisionFigures: Equatable, Sendable, Encodable {
    /// A label is given only if its probability is at least this, 0 to 1.
    package let answerAt: Double
    /// A text whose scope probability is below this is put out of scope, 0 to 1.
    package let scopeAt: Double
    /// Texts with a label that are not put out of scope.
    package let kept: Share
    /// Texts with a label that are not put out of scope and whose best label is right.
    package let keptAndRight: Share
    /// Texts with a label that get one label.
    package let answered: Share
    /// The right label, of those that get one.
    package let rightOfAnswered: Share
    /// Texts of no label that are put out of scope, by weak evidence or by a
    /// label out of scope: the recall. Nil without such texts.
    package let putOut: Share?
    /// Texts of no label that do not get one label: put out of scope, unsure
    /// or asked back. Nil without such texts.
    package let notAnswered: Share?
    /// ``keptAndRight`` and ``putOut`` together, of all texts; nil without texts of no label.
    package let joint: Share?
}

extension DecisionFigures {
    /// - Parameters:
    ///   - texts: Texts with and without a label.
    ///   - thresholds: What the decisions are made by.
    init(_ texts: [MatchedText], by thresholds: Thresholds) {
        let decided = texts.map { (text: $0, decision: $0.match.decision(by: thresholds)) }
        let known = decided.filter { $0.text.label != nil }
        let strangers = decided.filter { $0.text.label == nil }
        let answered = known.filter(\.decision.isAnswer)
        (answerAt, scopeAt) = (thresholds.answerAt, thresholds.scopeAt)
        kept = Share(of: known) { !$0.decision.isOutOfScope }
        let right = Share(of: known) { !$0.decision.isOutOfScope && $0.text.isRight }
        keptAndRight = right
        self.answered = Share(answered.count, of: known.count)
        rightOfAnswered = Share(of: answered, where: \.text.isRight)
        let out = strangers.isEmpty ? nil : Share(of: strangers, where: \.decision.isOutOfScope)
        putOut = out
        notAnswered = strangers.isEmpty ? nil : Share(of: strangers) { !$0.decision.isAnswer }
        joint = out.map { Share(right.count + $0.count, of: right.total + $0.total) }
    }
}

extension MatchDecision {
    fileprivate var isAnswer: Bool {
        if case .confident = self { true } else { false }
    }

    fileprivate var isOutOfScope: Bool {
        if case .outOfScope = self { true } else { false }
    }
}
