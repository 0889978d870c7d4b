import CivilCalendar

// The perk of having one contract's feedback removed.
extension StepSituation {
    func removingFeedback() throws(NotPossible) -> Consequences {
        try requirePerk()
        guard contract.status == .ended else { throw .stillOpen }
        guard contract.flags.isDisjoint(with: [.clientExcluded, .feedbackRemoved]) else { throw .alreadyLeftOut }
        var result = Consequences(removalWays, settles: day.adding(days: 1))
        result.note(day, "have the feedback removed")
        result.facts = [.removalPerk]
        result.assumptions = [
            "You are Top Rated and, since the last removal, three months and ten contracts have passed."
        ]
        result.because =
            "Only for Top Rated freelancers, three months and ten contracts after the last removal: bad feedback "
            + "leaves the score; what would lower the score by leaving stays in."
        return result
    }

    /// A failure leaves the score. Anything else stays as it is.
    private var removalWays: [Way] {
        assessment.branches.map { branch in
            Way(
                what: Self.words(for: branch.tally), probability: branch.probability,
                turns: [Way.Turn(day: day, contract: after(branch.tally))])
        }
    }

    private static func words(for tally: Tally) -> String {
        if tally.bad > 0 { return "bad, and removed" }
        return tally == .zero ? "not counted anyway" : "good, so it stays in"
    }

    private func after(_ tally: Tally) -> Contract {
        if tally.bad == 0, assessment.certainTally != nil { return contract }
        // What is not counted by chance is left out like what is removed.
        return tally.bad > 0 || tally == .zero ? removed : contract.rated(.good)
    }

    private var removed: Contract {
        var contract = contract
        contract.flags.insert(.feedbackRemoved)
        return contract
    }

    private func requirePerk() throws(NotPossible) {
        guard let days = rules.feedbackRemoval else { throw .perkOver }
        if day < days.lowerBound { throw .perkNotYet(first: days.lowerBound) }
        if day > days.upperBound { throw .perkOver }
    }
}
