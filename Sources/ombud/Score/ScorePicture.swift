import JobSuccess
import ScoreChart

/// The chart of what was asked: the courses of `--if`, the choices of
/// `--compare`, and what happens if nothing changes.
struct ScorePicture {
    private static let rows = 14

    let chart: ScoreChart

    init(_ questions: ScoreQuestions, of contracts: [Contract], scorer: Scorer) throws(WhatIfError) {
        let whatIf = WhatIf(contracts: contracts, scorer: scorer)
        var forecasts = [
            scorer.forecast(
                for: contracts, months: questions.months, goodEndingsAMonth: questions.goodEndings,
                each: questions.amount)
        ]
        var courses = questions.courses
        for id in questions.compared { courses += try whatIf.comparison(of: id).courses }
        for course in courses { forecasts.append(try whatIf.forecast(of: course, months: questions.months)) }
        chart = ScoreChart(
            title: "Estimated score", subtitle: "By the \(scorer.rules.title), from \(scorer.asOf)",
            forecasts: forecasts)
    }

    /// The picture for a terminal.
    func text(width: Int, isUnicode: Bool) -> String {
        chart.text(width: width, height: Self.rows, unicode: isUnicode)
    }
}

extension OptionComparison {
    /// The choices that are worth a line in a picture: those that give up no
    /// money, and of leaving it open, which looks the same, only one.
    fileprivate var courses: [Course] {
        var seen: Set<String> = []
        return options.filter { $0.advice == .recommended || $0.advice == .possible }.compactMap { option in
            guard let action = Action(option.action), seen.insert(String(option.action.prefix { $0 != "=" })).inserted
            else { return nil }
            return Course(action, contract: contract)
        }
    }
}
