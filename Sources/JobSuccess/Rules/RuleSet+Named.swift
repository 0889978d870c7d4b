public import CivilCalendar

extension RuleSet {
    /// The rule set of a name, with its default figures.
    public static func named(_ name: Name) -> RuleSet {
        switch name {
        case .classic2018: classic2018
        case .value2020: value2020
        case .nofb2020: nofb2020
        case .insights2024: insights2024
        case .public2025: public2025
        }
    }

    /// The rule set of a name as typed, such as "insights2024", or nil where
    /// there is none.
    public static func named(_ text: some StringProtocol) -> RuleSet? {
        Name(rawValue: String(text)).map { named($0) }
    }

    /// All rule sets, oldest first.
    public static var all: [RuleSet] { Name.allCases.map { named($0) } }

    /// The rule set that held on a day.
    ///
    /// Days before the score existed get the oldest rules. Without a newer
    /// form the rules of 2024 would still hold, so the border between the two
    /// newest sets moves with the assumed first day of that form.
    public static func inForce(on day: CalendarDay) -> RuleSet {
        all.last { $0.validFrom <= day } ?? classic2018
    }

    /// Whether these rules held on a day.
    public func isInForce(on day: CalendarDay) -> Bool {
        validFrom <= day && (validUntil.map { day <= $0 } ?? true)
    }
}

// MARK: - The five sets

// Each set is written as what changed since the one before it.
extension RuleSet {
    private static let classic2018 = RuleSet(
        name: .classic2018,
        title: "rules of 2015 to early 2020",
        validFrom: RuleFigures.scoreAppeared,
        validUntil: RuleFigures.valueWeightsBegan.adding(days: -1),
        minimums: [DatedMinimum(from: RuleFigures.scoreAppeared, minimum: RuleFigures.firstMinimum)],
        windows: RuleFigures.windows,
        usesTrending: false,
        valueTiers: nil,
        // Longer contracts weighed more, but nobody said by how much.
        lengthRule: nil,
        longTermDays: nil,
        unpaid: UnpaidRule(failsWithoutFeedback: true, succeedsWithPraise: true),
        missingFeedback: .excessCounts(
            sharePercent: RuleFigures.excessiveSharePercent, weight: RuleFigures.surplusWeight),
        idleDays: RuleFigures.idleDays,
        starFloor: RuleFigures.starFloor,
        privateFloor: RuleFigures.privateFloor,
        privateRatingEnded: nil,
        hiddenFeedback: .assumed,
        negativePoints: RuleFigures.negativePoints,
        rounding: RuleFigures.rounding,
        feedbackRemoval: RuleFigures.feedbackRemoval)

    private static let value2020 = classic2018.changed {
        $0.name = .value2020
        $0.title = "rules of spring 2020"
        $0.validFrom = RuleFigures.valueWeightsBegan
        $0.validUntil = RuleFigures.missingFeedbackLeftOut.adding(days: -1)
        $0.valueTiers = RuleFigures.valueTiers
        // Announced with the weights: unpaid work with praise is left out
        // (community.upwork.com message 698138, February 2020).
        $0.unpaid.succeedsWithPraise = false
    }

    private static let nofb2020 = value2020.changed {
        $0.name = .nofb2020
        $0.title = "rules of late 2020 to 2024"
        $0.validFrom = RuleFigures.missingFeedbackLeftOut
        $0.validUntil = RuleFigures.insightsBegan.adding(days: -1)
        $0.minimums = [
            DatedMinimum(from: RuleFigures.missingFeedbackLeftOut, minimum: RuleFigures.middleMinimum),
            DatedMinimum(from: RuleFigures.minimumLowered, minimum: RuleFigures.lowMinimum),
        ]
        // Told in 2021 as already in use, no longer told since September 2024
        // (community.upwork.com message 906255).
        $0.usesTrending = true
        $0.unpaid.failsWithoutFeedback = false
        $0.missingFeedback = .leftOut
        // Inferred: what has no feedback no longer counts, ended or not.
        $0.idleDays = nil
    }

    private static let insights2024 = nofb2020.changed {
        $0.name = .insights2024
        $0.title = "rules of 2024"
        $0.validFrom = RuleFigures.insightsBegan
        $0.validUntil = RuleFigures.privateRatingEnded.adding(days: -1)
        $0.minimums = [DatedMinimum(from: RuleFigures.insightsBegan, minimum: RuleFigures.lowMinimum)]
        $0.usesTrending = false
        $0.lengthRule = RuleFigures.lengthRule
        $0.longTermDays = RuleFigures.longTermDays
        $0.feedbackRemoval = nil
    }

    private static let public2025 = insights2024.changed {
        $0.name = .public2025
        $0.title = "rules of 2025"
        $0.validFrom = RuleFigures.privateRatingEnded
        $0.validUntil = nil
        $0.privateRatingEnded = RuleFigures.privateRatingEnded
    }

    private func changed(_ change: (inout RuleSet) -> Void) -> RuleSet {
        var copy = self
        change(&copy)
        return copy
    }
}
