import CivilCalendar
import JobSuccess
import ScoreChart

/// The chart of what was asked: the courses of `--if`, the choices of
/// `--compare`, and what happens if nothing changes.
struct ScorePicture {
    private static let rows = 14

    let chart: ScoreChart

    /// - Parameter comparisons: Those of `--compare`, worked out already.
    init(
        _ questions: ScoreQuestions, comparisons: [OptionComparison], of contracts: [Contract], scorer: Scorer
    ) throws(WhatIfError) {
        let whatIf = WhatIf(contracts: contracts, scorer: scorer)
        let unchanged = scorer.forecast(
            for: contracts, months: questions.months, goodEndingsAMonth: questions.goodEndings,
            each: questions.amount, everyChange: true)
        var courses = questions.courses.map { (title: $0.title, course: $0) }
        for comparison in comparisons { courses += comparison.courses }
        // Leaving a compared contract open is a line of its own already.
        var forecasts = questions.compared.isEmpty ? [unchanged] : []
        for (title, course) in courses {
            var forecast = try whatIf.forecast(of: course, months: questions.months, and: unchanged.turns)
            forecast.label = title
            forecasts.append(forecast)
        }
        chart = ScoreChart(
            title: "Estimated score", subtitle: "By the \(scorer.rules.title), from \(scorer.asOf)",
            forecasts: forecasts)
    }

    /// The picture for a terminal.
    func text(width: Int, isUnicode: Bool) -> String {
        chart.text(width: width, height: Self.rows, unicode: isUnicode)
    }
}

extension Forecast {
    /// The days on which the score moves: others need not be looked at again.
    fileprivate var turns: [CalendarDay] {
        zip(points, points.dropFirst()).filter { $0.range.description != $1.range.description }.map(\.1.date)
    }
}

extension Course {
    /// What is done, in words.
    fileprivate var title: String {
        steps.map { step in
            "\(step.contract): \(step.action.title)" + (step.day.map { " on \($0)" } ?? "")
        }.joined(separator: "; ")
    }
}

extension OptionComparison {
    /// The choices that are worth a line in a picture: those that give up no
    /// money, and of leaving it open only the longest.
    fileprivate var courses: [(title: String, course: Course)] {
        let choices = options.filter { $0.advice == .recommended || $0.advice == .possible }
        let actions = choices.compactMap { ContractAction($0.action) }
        let longest = actions.compactMap(\.monthsOpen).max()
        return actions.filter { $0.monthsOpen == longest || $0.monthsOpen == nil }.map { action in
            let course = Course(action, contract: contract)
            return (action.monthsOpen == nil ? course.title : "\(contract): leave it open", course)
        }
    }
}

extension ContractAction {
    fileprivate var monthsOpen: Int? {
        if case .leaveOpen(let months) = self { return months }
        return nil
    }
}
