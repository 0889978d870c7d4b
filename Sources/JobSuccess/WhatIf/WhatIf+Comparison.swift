import CivilCalendar

extension WhatIf {
    /// Everything that can be done with a contract or happen to it, ranked,
    /// and why the rest cannot.
    ///
    /// - Throws: `WhatIfError` where no contract has this identifier.
    public func comparison(of contract: Contract.ID) throws(WhatIfError) -> OptionComparison {
        guard let subject = known.first(where: { $0.id == contract }) else {
            let near = Spelling.nearest(to: contract, among: contracts.map(\.id))
            throw WhatIfError(.unknownContract(didYouMean: near), said: contract)
        }
        var candidates: [OptionRanking.Candidate] = []
        var impossible: [OptionComparison.Impossible] = []
        for action in Self.actions(for: subject) {
            let course = Course(action, contract: contract)
            do throws(WhatIfError) {
                let outlook = try outlook(of: course)
                candidates.append(.init(action: action, option: option(for: course, outlook), outlook: outlook))
            } catch {
                guard case .notPossible(let reason) = error.problem else { throw error }
                impossible.append(.init(action: Self.withoutAmount(action), reason: reason))
            }
        }
        let ranking = OptionRanking(
            subject: subject, day: scorer.asOf, countsAsGood: countsAsGood(subject),
            today: distribution(of: [CoursePath()], on: scorer.asOf))
        let options = ranking.ranked(valued(candidates))
        let hasRecommendation = options.contains { $0.advice == .recommended }
        return OptionComparison(
            contract: contract, options: options,
            note: note(on: subject, candidates, hasRecommendation: hasRecommendation), notPossible: impossible)
    }

    private func countsAsGood(_ contract: Contract) -> Bool {
        let contracts = known
        guard let position = contracts.firstIndex(of: contract) else { return false }
        return scorer.assessment(at: position, of: contracts).kind == .good
    }

    /// The action without an amount that nobody asked for.
    private static func withoutAmount(_ action: ContractAction) -> ContractAction {
        if case .refundPartial = action { return .refundPartial(.zero) }
        return action
    }

    private static func actions(for contract: Contract) -> [ContractAction] {
        let months = WhatIfFigures.comparedMonths.map { ContractAction.leaveOpen(months: $0) }
        // A partial refund needs an amount; half shows what any would do.
        let half = Dollars(max((contract.earned ?? .zero).cents / 200, 1))
        let choices: [ContractAction] = [.submitAndWait, .closeNow] + months
        return choices + [
            .removeFeedback, .refundPartial(half), .refundFull, .endsWell, .paidNoFeedback, .changesRequested,
            .endsBadly, .clientDisputes,
        ]
    }

    /// The candidates with what they lead to on one day, the last on which any
    /// of them settles: neglect only shows in time.
    private func valued(_ candidates: [OptionRanking.Candidate]) -> [OptionRanking.Candidate] {
        guard let day = candidates.filter(\.action.isChoice).map(\.outlook.settles).max() else { return candidates }
        return candidates.map { candidate in
            var candidate = candidate
            if candidate.action.isChoice { candidate.later = distribution(of: candidate.outlook.paths, on: day) }
            return candidate
        }
    }
}
