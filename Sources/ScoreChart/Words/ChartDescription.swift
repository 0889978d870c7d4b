import CivilCalendar

/// The whole chart in words, for those who hear it.
struct ChartDescription {
    let content: ChartContent

    private static let labelWidth = 200
    /// So many turns of one option can be followed by ear.
    private static let turnLimit = 40

    /// Sentences, each a line.
    var sentences: [String] {
        guard content.days != nil else { return [ScoreWords.empty(content), ScoreWords.caution] }
        return [PlainText.line(content.subtitle, width: Self.labelWidth), ScoreWords.caution, ScoreWords.reading]
            .filter { !$0.isEmpty }
            + content.series.map(option) + changes + assumptions
            + [ScoreWords.optionsLeftOut(content.optionsLeftOut), bands].compactMap { $0 }
    }

    private func option(_ series: Series) -> String {
        let name = "Option \(series.letter), \(PlainText.line(series.label, width: Self.labelWidth)):"
        guard let first = series.points.first, let last = series.points.last else { return "\(name) no days to show." }
        var parts = ["starts on \(told(first))"]
        parts += turns(series)
        if series.points.count > 1 { parts.append("ends on \(told(last))") }
        return "\(name) \(parts.joined(separator: "; ")). \(extremes(series))"
    }

    /// The days on which something changes.
    private func turns(_ series: Series) -> [String] {
        let pairs = zip(series.points, series.points.dropFirst().dropLast())
        let turns = pairs.filter { ScoreWords.range($0) != ScoreWords.range($1) }.map { $1 }
        let shown = turns.prefix(Self.turnLimit).map { "from \(told($0))" }
        return shown + (turns.count > shown.count ? ["and \(turns.count - shown.count) more changes"] : [])
    }

    // A dash between numbers is not always read aloud.
    private func told(_ point: SeriesPoint) -> String {
        "\(EnglishDay.text(point.day)): \(ScoreWords.range(point, dash: " to "))"
    }

    private func extremes(_ series: Series) -> String {
        let scores = series.points.compactMap(\.score)
        guard let lowest = scores.map(\.low).min(), let highest = scores.map(\.high).max(),
            let least = scores.map(\.likely).min(), let most = scores.map(\.likely).max()
        else { return ScoreWords.noScore }
        return "Lowest \(lowest), highest \(highest); likely score between \(least) and \(most)."
            + missing(series)
    }

    private func missing(_ series: Series) -> String {
        let count = series.points.count { $0.score == nil }
        return count == 0 ? "" : " No score is likely on \(count) of \(series.points.count) days."
    }

    private var changes: [String] {
        let told = content.marks.map { "\($0.letter): \(ScoreWords.change($0))" }
        let more = content.marksLeftOut > 0 ? ["and \(content.marksLeftOut) more"] : []
        return told.isEmpty ? [] : ["Contracts leaving a window: \((told + more).joined(separator: "; "))."]
    }

    private var assumptions: [String] {
        content.assumptions.map {
            "Assumed\(ScoreWords.options($0.options)): \(PlainText.line($0.text, width: 2 * Self.labelWidth))"
        }
    }

    private var bands: String {
        let names = OfficialBand.all.map { "\($0.word) from \($0.from)" }
        return "Official words: \(names.joined(separator: ", ")) (\(OfficialBand.source))."
    }
}
