import JobSuccess

/// Scores, options and window changes in words.
enum ScoreWords {
    /// That nobody may take the chart for more than it is.
    static let caution = "An estimate, not a promise."

    /// How the picture is read.
    static let reading = "Range: about 8 cases in 10. Line: the likeliest score."

    /// From this chance on, a missing score is worth a word.
    private static let notable = 0.05

    /// What is added where lines share a place.
    static let meeting = "Lines that meet are drawn side by side."

    /// What is added where a score may be missing.
    static let thinning = "The thinner the line, the more likely there is no score."

    /// "75–100, likely 92", or that there is no score.
    ///
    /// - Parameters:
    ///   - point: The day.
    ///   - dash: What stands between the ends of the range.
    static func range(_ point: SeriesPoint, dash: String = "–") -> String {
        guard let score = point.score else { return "no score likely" }
        let isPoint = score.low == score.high
        let range = isPoint ? "\(score.likely)" : "\(score.low)\(dash)\(score.high), likely \(score.likely)"
        return range + chanceOfNone(point)
    }

    private static func chanceOfNone(_ point: SeriesPoint) -> String {
        guard point.none >= notable else { return "" }
        return " (no score: \(Int((point.none * 100).rounded())) in 100)"
    }

    /// "3 Nov 2026: 75–100, likely 92 → 3 Nov 2027: 80–100, likely 95".
    static func course(_ series: Series) -> String {
        guard let first = series.points.first, let last = series.points.last else { return "no days to show" }
        let start = "\(EnglishDay.text(first.day)): \(range(first))"
        return series.points.count == 1 ? start : "\(start) → \(EnglishDay.text(last.day)): \(range(last))"
    }

    /// "c4 leaves the 6-month window, 3 Jan 2027 (A, B)".
    static func change(_ mark: WindowMark, contractWidth: Int = 24) -> String {
        let contract = PlainText.line(mark.change.contract, width: contractWidth)
        let name = contract.isEmpty ? "a contract" : contract
        return "\(name) leaves the \(mark.change.months)-month window, \(EnglishDay.text(mark.change.date))"
            + options(mark.options)
    }

    /// " (A, B)", or nothing where all options are meant.
    static func options(_ letters: [String]) -> String {
        letters.isEmpty ? "" : " (\(letters.joined(separator: ", ")))"
    }

    /// "1 more option is not drawn", nil for none.
    static func optionsLeftOut(_ count: Int) -> String? {
        count < 1 ? nil : count == 1 ? "1 more option is not drawn." : "\(count) more options are not drawn."
    }

    /// What an empty plot says.
    static let noScore = "No score is likely on any day."

    /// Why there is no picture.
    static func empty(_ content: ChartContent) -> String {
        content.series.isEmpty ? "There is no option to show." : "There are no days to show."
    }
}
