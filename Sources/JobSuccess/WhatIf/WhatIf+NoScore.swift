import CivilCalendar

// Why there is most likely no score.
extension WhatIf {
    /// Why a course most likely ends without a score, in a sentence; nil where
    /// it does not.
    func reasonForNoScore(after outlook: CourseOutlook, _ range: ScoreRange) -> String? {
        guard range.likely == nil else { return nil }
        let without = outlook.paths.filter { distribution(of: [$0], on: outlook.settles).mode == nil }
        let likeliest = (without.isEmpty ? outlook.paths : without).max { $0.probability < $1.probability }
        guard let path = likeliest else { return nil }
        let contracts = path.contracts(known, scoredOn: outlook.settles)
        let missing = scorer.rules.minimum(on: outlook.settles).jobs - counted(contracts, on: outlook.settles)
        return "Most likely there is no score then: \(Self.shortage(missing)) for a score."
    }

    private func counted(_ contracts: [Contract], on day: CalendarDay) -> Int {
        Scorer(rules: scorer.rules, asOf: day).assess(contracts).count { $0.assessment.likeliest.isCounted }
    }

    private static func shortage(_ missing: Int) -> String {
        switch missing {
        case 1: "one counted contract too few"
        case 2...: "\(missing) counted contracts too few"
        default: "too few counted contracts or different clients"
        }
    }
}
