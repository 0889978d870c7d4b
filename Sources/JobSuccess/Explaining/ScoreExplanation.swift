public import CivilCalendar

/// How the contracts that are known may have led to the score that is shown.
///
/// All probabilities rest on the rule set's assumptions about hidden feedback.
/// They name no culprit: the platform never tells which contract was rated
/// badly.
public struct ScoreExplanation: Hashable, Sendable {
    /// The score the asker sees, as told; only 0 to 100 can be explained.
    public var shown: Int
    /// The rules it was explained by.
    public var rules: RuleSet
    /// The day the score was shown.
    public var asOf: CalendarDay

    /// The scores that are taken to fit: the one shown and those one point
    /// beside it, where they can come out, as nobody publishes how the platform
    /// rounds. Empty where nothing fits.
    public var fitting: [Int]
    /// How likely these contracts show a fitting score, before it was told,
    /// 0 to 1.
    public var probability: Double
    /// The contracts in the order given.
    public var contracts: [ContractSuspicion]

    /// The likeliest ways to a fitting score, best first, at most five.
    public var histories: [PossibleHistory]
    /// How much of the probability of all fitting ways the ``histories`` have
    /// together, 0 to 1.
    public var covered: Double
    /// How many contracts with hidden feedback are bad in every fitting way,
    /// at least; nil where nothing fits. Exact but for very large histories,
    /// where it may be too low.
    public var leastHiddenBad: Int?
    /// The score if everything unknown turns out well; nil where that gives
    /// none.
    public var withoutHidden: Int?
    /// The sum behind the score where nothing is unknown, such as "3 of 4 =
    /// 75".
    public var arithmetic: String?
    /// What is missing where there is likely no score.
    public var missing: ScoreEstimate.Shortfall?

    /// The contracts known to be bad that hold the score down, in the order
    /// given, at most twenty.
    public var failures: [KnownFailure]
    /// The score if all of ``failures`` were left out and everything unknown
    /// turns out well; nil where there are none, or where that gives no score.
    public var withoutFailures: Int?

    /// Where nothing fits: the nearest scores that can come out, below and
    /// above.
    public var nearest: [NearScore]
    /// Where nothing fits: other rules that could show the score, latest
    /// first.
    public var otherRules: [RuleFit]
    /// Where nothing fits: single assumptions of which another value could show
    /// the score. Not looked for in histories of more than 300 contracts or
    /// with more than 60 that may be left out.
    public var otherAssumptions: [AssumptionFit]

    /// All of it in plain sentences, the most useful first.
    public var statements: [String] { ExplanationText(self).sentences }
}

extension ScoreExplanation {
    /// A score that can come out, near one that cannot.
    public struct NearScore: Hashable, Sendable {
        /// The score.
        public var score: Int
        /// How likely it is, 0 to 1.
        public var probability: Double
        /// The likeliest ways to it, best first, at most five.
        public var histories: [PossibleHistory]
    }

    /// Rules other than those asked for, under which the score can come out.
    public struct RuleFit: Hashable, Sendable {
        /// The rules.
        public var rules: RuleSet
        /// How likely these contracts show the score under them, 0 to 1.
        public var probability: Double
    }

    /// An assumed figure of the rules, and another value under which the score
    /// can come out.
    public struct AssumptionFit: Identifiable, Hashable, Sendable {
        /// The short name of the figure, as in ``AssumptionVariation``.
        public var id: String
        /// The name for people.
        public var name: String
        /// The assumed value in words.
        public var assumed: String
        /// The other value in words.
        public var value: String
        /// The other value as a condition, such as "idle, unpaid work counts
        /// after 60 days".
        public var clause: String
        /// How likely these contracts show the score with it, 0 to 1.
        public var probability: Double
    }

    /// Whether some course of the known contracts leads to the score.
    public var isPossible: Bool { !fitting.isEmpty }
}
