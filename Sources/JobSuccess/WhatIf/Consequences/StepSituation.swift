import CivilCalendar

/// A contract on the day on which something is done with it.
struct StepSituation {
    let contract: Contract
    /// What it counts on the day.
    let assessment: Assessment
    let day: CalendarDay
    let rules: RuleSet

    /// What follows from an action.
    ///
    /// - Throws: Why the action is not possible.
    func consequences(of action: Action) throws(NotPossible) -> Consequences {
        switch action {
        case .closeNow: try closingNow()
        case .submitAndWait: try submittingAndWaiting()
        case .changesRequested: try changing()
        case .clientDisputes: try disputing()
        case .leaveOpen(let months): try leavingOpen(for: months)
        case .paidNoFeedback: try endingPaid(.none)
        case .endsWell: try endingPaid(.good)
        case .endsBadly: try endingPaid(.bad)
        case .refundFull: try refundingAll()
        case .refundPartial(let amount): try refunding(amount)
        case .removeFeedback: try removingFeedback()
        }
    }
}

// MARK: - Reading

extension StepSituation {
    /// What lies in escrow; nil where nobody can tell. Hours need none.
    var inEscrow: Dollars? {
        if let escrow = contract.escrow { return max(escrow, .zero) }
        guard contract.kind != .hourly, let funded = contract.funded else { return nil }
        return max(funded.subtracting(contract.earned ?? .zero), .zero)
    }

    /// Whether work was submitted that nobody approved yet, or money is known
    /// to wait.
    var hasMoneyWaiting: Bool { contract.submitted != nil || (inEscrow ?? .zero) > .zero }

    /// The day the platform releases the money for submitted work, if nobody
    /// objects; the work is submitted on the step's day if it is not yet.
    var release: CalendarDay {
        max((contract.submitted ?? day).adding(days: WhatIfFigures.approvalDays), day)
    }

    /// The last day on which the client of an ended contract can rate it, and
    /// one more.
    func settled(after end: CalendarDay) -> CalendarDay {
        end.adding(days: RuleFigures.feedbackWindowDays + 1)
    }

    /// The facts about contracts without feedback or payment, by these rules.
    var silenceFacts: [PlatformFact] {
        var facts: [PlatformFact] = rules.missingFeedback == .leftOut ? [.silenceLeftOut] : [.excessiveSilence]
        if contract.isPaid != true { facts.append(rules.unpaid.failsWithoutFeedback ? .unpaidCounted : .unpaidLeftOut) }
        if rules.longTermDays != nil { facts.append(.longTerm) }
        return facts
    }

    /// - Throws: If the contract has ended.
    func requireOpen() throws(NotPossible) {
        guard contract.status != .ended else { throw .ended }
    }

    /// - Throws: If there can be no escrow, or the contract has ended.
    func requireFixedPrice() throws(NotPossible) {
        try requireOpen()
        guard contract.kind != .hourly else { throw .hourly }
    }

    /// What is taken to be so where nobody told how the work is paid.
    var kindAssumptions: [String] {
        contract.kind == nil ? ["The contract is taken to be a fixed-price one."] : []
    }
}

// MARK: - The client's word

extension StepSituation {
    /// The ways in which an ended contract can be rated, after what happened
    /// before.
    func rated(_ ended: Contract, on end: CalendarDay, after turns: [Way.Turn] = []) -> Consequences {
        let turns = turns + [Way.Turn(day: end, contract: ended)]
        let settles = settled(after: end)
        let ways = verdicts(on: ended, at: end).map { verdict, probability in
            Way(
                what: Self.words(for: verdict), probability: probability,
                turns: turns + [Way.Turn(day: settles, contract: ended.rated(verdict))])
        }
        var result = Consequences(ways, settles: settles)
        result.unresolved = [Way(what: "feedback open", probability: 1, turns: turns)]
        result.facts = [.feedbackWindow] + silenceFacts
        result.assumptions = [Self.silenceAssumption(rules.hiddenFeedback, of: ended, at: end)].compactMap(\.self)
        return result
    }

    static func words(for verdict: Contract.Verdict) -> String {
        switch verdict {
        case .none: "no feedback"
        case .good: "good feedback"
        case .bad: "bad feedback"
        }
    }

    /// What the client of an ended contract may say, as the scorer has it.
    func verdicts(on ended: Contract, at day: CalendarDay) -> [(Contract.Verdict, Double)] {
        let silent = silence(of: ended, at: day)
        let bad = rules.hiddenFeedback.probability(for: ended)
        let all: [(Contract.Verdict, Double)] = [
            (.none, silent), (.good, (1 - silent) * (1 - bad)), (.bad, (1 - silent) * bad),
        ]
        return all.filter { $0.1 > 0 }
    }

    private func silence(of ended: Contract, at day: CalendarDay) -> Double {
        let mustRate = ended.endedBy == .client || ended.feedback(asOf: day) == .given
        return mustRate ? 0 : rules.hiddenFeedback.silenceProbability
    }

    private static func silenceAssumption(
        _ table: HiddenFeedbackTable, of ended: Contract, at day: CalendarDay
    ) -> String? {
        guard ended.endedBy != .client, ended.feedback(asOf: day) != .given else { return nil }
        let silent = percent(table.silenceProbability)
        return "The client leaves no feedback with a probability of \(silent) %, and if any, bad feedback with "
            + "\(percent(table.probability(for: ended))) %; both are assumed."
    }

    private static func percent(_ probability: Double) -> Int { Int(min(max(probability, 0), 1) * 100 + 0.5) }
}
