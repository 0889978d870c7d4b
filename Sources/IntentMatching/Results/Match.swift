/// The labels of a text, best first, with the evidence for them.
public struct Match: Hashable, Sendable {
    /// The best labels, best first; at most ``IntentMatcher/rankedLabels``.
    public let ranked: [RankedLabel]

    /// The calibrated probability that the text belongs to a label in scope,
    /// 0 to 1, if texts in and out of scope were equally frequent.
    public let inScope: Double

    /// What to do, by the matcher's thresholds.
    public let decision: MatchDecision

    /// What the numbers rest on.
    public let evidence: MatchEvidence

    /// Words that were read as other words, in the order of the text.
    public let corrections: [Correction]

    /// The best label, if the text has a word in it.
    public var best: RankedLabel? { ranked.first }
}
