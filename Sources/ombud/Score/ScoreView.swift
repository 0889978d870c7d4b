import JobSuccess

/// All answers about a list of contracts as lines of a terminal.
struct ScoreView {
    let answers: ScoreResult
    let style: TerminalStyle
    let width: Int
    /// The contracts that are still open.
    let open: [String]

    var text: String {
        var page = ScorePage(width: width, style: style)
        page.add(ScoreReportView(report: answers.report, style: style).text)
        for option in answers.report.estimate.options { page.show(option) }
        for comparison in answers.comparisons { page.show(comparison) }
        if let explanation = answers.explanation { page.show(explanation) }
        if let target = answers.target { page.show(target) }
        if let closing = answers.closing { page.show(closing) }
        if let forecast = answers.forecast { page.show(forecast, calendar: answers.windowCalendar) }
        if let assumptions = answers.assumptions { page.show(assumptions) }
        page.show(answers.facts)
        page.gap()
        page.say(Self.caution)
        if let hint { page.say(hint) }
        return page.text
    }

    private static let caution =
        "An estimate by our model of the published rules, not the platform's own calculation. No promise."

    /// What can be asked next by somebody who asked nothing yet.
    private var hint: String? {
        guard answers.asksNothing else { return nil }
        let compare = open.first.map { "--compare \(Self.quoted($0)) (what to do with it), " } ?? ""
        return "Ask on: \(compare)--explain SCORE, --target 90, --forecast, --chart FILE.svg."
    }
}

extension ScoreView {
    /// A word as a shell takes it.
    private static func quoted(_ word: String) -> String {
        let isPlain =
            !word.isEmpty
            && word.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_" || $0 == ".") }
        return isPlain ? word : "'" + word.replacing("'", with: "'\\''") + "'"
    }
}

extension ScoreResult {
    /// Whether nothing but the score was asked.
    var asksNothing: Bool {
        report.estimate.options.isEmpty && comparisons.isEmpty && explanation == nil && target == nil && closing == nil
            && forecast == nil && assumptions == nil
    }
}
