import CivilCalendar

/// The contracts that are bad on every branch, and what each of them costs.
///
/// Everything unknown is taken at its best, so that only what is known holds
/// the score down.
struct KnownFailures {
    /// Those that hold the score down, in the order of the history.
    private(set) var list: [KnownFailure] = []
    /// The score if all of them were left out; nil without any.
    private(set) var withoutAll: Int?

    /// How many are worked out. Nobody reads more, and each takes a walk
    /// through the history.
    private static let mostWorkedOut = 20

    private let best: AssessedHistory
    private let isAllKnown: Bool
    private let decidingMonths: Int
    private let score: Int

    init(_ history: AssessedHistory) {
        best = history.atBest
        isAllKnown = !history.ledger.hasUncertainty
        let windows = best.ledger.likelyWindows
        let course = LikelyCourse(best.ledger, windows: windows)
        score = course.score ?? 0
        decidingMonths = Self.decidingMonths(windows, rules: history.rules, score: course.score)
        guard course.score != nil else { return }
        let bad = history.assessments.indices.filter {
            history.assessments[$0].kind == .bad && history.group(of: $0) != nil
        }
        let costly = bad.prefix(Self.mostWorkedOut).compactMap { position in
            failure(position).map { (position, $0) }
        }
        list = costly.map(\.1)
        withoutAll = costly.isEmpty ? nil : result(without: Set(costly.map(\.0))).score
    }

    /// The shortest window that shows the score; where only the trending score
    /// does, the longer one of its two.
    private static func decidingMonths(_ windows: [ScoreLedger.LikelyWindow], rules: RuleSet, score: Int?) -> Int {
        let plain = windows.first { window in
            window.isUsable && rules.windows.contains(window.span.months) && rules.score(of: window.tally) == score
        }
        return (plain?.span ?? RuleSet.trendingPartner).months
    }
}

// MARK: - Parts

extension KnownFailures {
    /// Nil for a contract outside the deciding window that costs nothing.
    private func failure(_ position: Int) -> KnownFailure? {
        let contract = best.contracts[position]
        let without = result(without: [position])
        let leaving = leaving(position)
        let isInside = leaving.map { $0.months == decidingMonths } ?? true
        guard isInside || (without.score ?? 0) > score else { return nil }
        return KnownFailure(
            id: contract.id,
            because: best.assessments[position].because,
            scoreWithout: without.score,
            arithmeticWithout: isAllKnown ? without.arithmetic : nil,
            leaves: leaving)
    }

    /// When it leaves the deciding window or, outside that, the shortest one
    /// that holds it.
    private func leaving(_ position: Int) -> WindowChange? {
        guard let day = best.assessments[position].place.day else { return nil }
        let spans = [WindowSpan(months: decidingMonths)] + best.rules.spans
        return spans.first { $0.firstDayOutside(for: day) > best.asOf }.map { span in
            WindowChange(
                date: span.firstDayOutside(for: day), contract: best.contracts[position].id, months: span.months)
        }
    }

    private func result(without positions: Set<Int>) -> LikelyCourse {
        let rest = best.mapAssessments { positions.contains($0) ? .leftOut($1.because) : $1 }
        let ledger = rest.ledger
        return LikelyCourse(ledger, windows: ledger.likelyWindows)
    }
}
