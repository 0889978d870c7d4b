import CivilCalendar

// What has to be said before all options of a contract.
extension WhatIf {
    /// What comes before the options, in one or two sentences; nil where there
    /// is nothing to say.
    func note(
        on contract: Contract, _ candidates: [OptionRanking.Candidate], hasRecommendation: Bool
    ) -> String? {
        var sentences: [String] = []
        if contract.status == .ended {
            sentences = [idleness(of: contract, candidates)].compactMap(\.self)
        } else {
            if contract.isDisputed {
                sentences.append(Self.answer(to: contract))
            } else if !hasRecommendation, candidates.contains(where: \.outlook.isUnclear) {
                let still = contract.hasUnclearEscrow ? "whether money lies" : "whether the money still lies"
                sentences.append("Nothing is recommended: look first \(still) in escrow.")
            }
        }
        return sentences.isEmpty ? nil : sentences.joined(separator: " ")
    }

    private static func answer(to contract: Contract) -> String {
        let (work, hours) = (WhatIfFigures.refundRequestDays, WhatIfFigures.hourlyAnswerDays)
        let days =
            switch contract.kind {
            case .fixed: "\(work) days"
            case .hourly: "\(hours) days"
            case nil: "\(work) days, or \(hours) for work by the hour"
            }
        return "There is a dispute. Answer it first: you have \(days)."
    }

    /// That there is nothing to do with an ended contract but to refund it.
    private func idleness(of contract: Contract, _ candidates: [OptionRanking.Candidate]) -> String? {
        guard candidates.allSatisfy({ !$0.action.isChoice || $0.outlook.givesUpMoney }) else { return nil }
        let money = candidates.isEmpty ? "Nothing to do." : "Nothing to do: keep the money."
        guard let last = contract.ended?.adding(days: RuleFigures.feedbackWindowDays), last >= scorer.asOf,
            contract.feedback(asOf: scorer.asOf) == .unknown
        else { return money }
        return "\(money) Feedback can come until \(last)."
    }
}
