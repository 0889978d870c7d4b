import CivilCalendar

/// Finds the contracts without feedback that are more than the rules ignore.
///
/// The rule spoke of "excessively many" contracts and of "a little" effect.
/// Here the share is taken over the ended, paid contracts of the widest
/// window, and the latest ones above it count (assumed).
struct SurplusWithoutFeedback {
    let rules: RuleSet
    let asOf: CalendarDay

    /// The weight of each contract that is too many, by position.
    func weights(in contracts: [Contract]) -> [Int: JobWeight] {
        guard case .excessCounts(let sharePercent, let weight) = rules.missingFeedback else { return [:] }
        let paid = contracts.indices.filter { isEndedPaidAndRecent(contracts[$0]) }
        let silent = paid.filter { contracts[$0].feedback(asOf: asOf) == .missing }
        let ignored = Self.ignored(of: paid.count, sharePercent: sharePercent)
        let latestLast = silent.sorted { (order(contracts[$0]), $0) < (order(contracts[$1]), $1) }
        return Dictionary(uniqueKeysWithValues: latestLast.dropFirst(ignored).map { ($0, weight) })
    }

    /// How many contracts without feedback the rules ignore.
    static func ignored(of paidContracts: Int, sharePercent: Int) -> Int {
        paidContracts * min(max(sharePercent, 0), 100) / 100
    }

    private func isEndedPaidAndRecent(_ contract: Contract) -> Bool {
        guard contract.status == .ended, contract.isPaid == true,
            contract.flags.isDisjoint(with: [.clientExcluded, .feedbackRemoved])
        else { return false }
        guard let day = contract.endOrLastSign, let widest = rules.windows.max() else { return true }
        return day <= asOf && asOf < WindowSpan(months: widest).firstDayOutside(for: day)
    }

    private func order(_ contract: Contract) -> CalendarDay { contract.endOrLastSign ?? asOf }
}
