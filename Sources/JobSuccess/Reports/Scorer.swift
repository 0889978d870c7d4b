public import CivilCalendar

/// Works out a score from contracts, under one rule set, on one day.
///
///     let scorer = Scorer(asOf: today)
///     let report = scorer.report(for: contracts)
///     report.now.likely  // 75
///
/// The result is an estimate: the platform's own rules are published only in
/// part. The range is exact for what the rule set assumes. Only where so many
/// contracts may count or be left out that it would take too long are the
/// oldest of them taken as they likely count;
/// ``ScoreReport/settledByLikelihood`` says how many.
public struct Scorer: Hashable, Sendable {
    /// The rules, on whatever day they were in force.
    public var rules: RuleSet
    /// The day of the score. What ends after it is left out.
    public var asOf: CalendarDay

    /// A scorer for a day, with the rules of that day unless others are given.
    public init(rules: RuleSet? = nil, asOf: CalendarDay) {
        self.rules = rules ?? .inForce(on: asOf)
        self.asOf = asOf
    }

    /// The score of these contracts and how each of them counts.
    public func report(for contracts: [Contract]) -> ScoreReport {
        let assessed = assess(contracts)
        let ledger = ScoreLedger(assessed, rules: rules, asOf: asOf)
        let joint = JointScore(ledger)
        let windows = ledger.likelyWindows
        return ScoreReport(
            estimate: estimate(joint.distribution, course: LikelyCourse(ledger, windows: windows)),
            score: ledger.hasUncertainty ? nil : joint.distribution.mode,
            distribution: joint.distribution,
            settledByLikelihood: joint.settledByLikelihood,
            windows: windows.map { ScoreWindow($0, rules: rules) },
            contracts: assessed.map { outcome(of: $0.contract, $0.assessment) },
            withoutHeld: rangeWithoutHeld(contracts))
    }

    /// The distribution of the score of these contracts alone.
    public func distribution(for contracts: [Contract]) -> ScoreDistribution {
        JointScore(ScoreLedger(assess(contracts), rules: rules, asOf: asOf)).distribution
    }
}

// MARK: - Parts

extension Scorer {
    /// The contracts with what each of them may count.
    func assess(_ contracts: [Contract]) -> [(contract: Contract, assessment: Assessment)] {
        let classifier = OutcomeClassifier(rules: rules, asOf: asOf, contracts: contracts)
        return contracts.enumerated().map { ($1, classifier.assess($1, at: $0)) }
    }

    /// What the contract at a position may count among the others.
    func assessment(at position: Int, of contracts: [Contract]) -> Assessment {
        OutcomeClassifier(rules: rules, asOf: asOf, contracts: contracts).assess(contracts[position], at: position)
    }

    private func estimate(_ distribution: ScoreDistribution, course: LikelyCourse) -> ScoreEstimate {
        let now = ScoreRange(distribution)
        return ScoreEstimate(
            rules: rules,
            asOf: asOf,
            now: now,
            // The likeliest course of each contract need not lead to the
            // likeliest score of all; then no single sum explains it.
            arithmetic: course.score == now.likely ? course.arithmetic : nil,
            missing: now.likely == nil ? course.missing : nil)
    }

    private func outcome(of contract: Contract, _ assessment: Assessment) -> ContractOutcome {
        ContractOutcome(
            id: contract.id,
            outcome: assessment.kind,
            weight: assessment.weight,
            failingWeight: assessment.failingWeight,
            badProbability: assessment.badProbability,
            because: assessment.because,
            leavesWindows: leavesWindows(assessment))
    }

    private func leavesWindows(_ assessment: Assessment) -> [Int: CalendarDay] {
        guard assessment.kind != .notCounted, case .day(let day) = assessment.place else { return [:] }
        let leaving = rules.spans.map { ($0.months, $0.firstDayOutside(for: day)) }
        return Dictionary(leaving) { first, _ in first }
    }

    private func rangeWithoutHeld(_ contracts: [Contract]) -> ScoreRange? {
        guard contracts.contains(where: { $0.status == .held }) else { return nil }
        return ScoreRange(distribution(for: contracts.filter { $0.status != .held }))
    }
}
