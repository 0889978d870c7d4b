/// How to read the chart, and what it takes to be so.
struct NotesSection: ChartSection {
    let content: ChartContent

    private static let columns = 112
    private static let lineHeight = 15.0
    /// More than these would be a page of small print; the description of the
    /// document holds them all.
    private static let assumptionLimit = 6

    var height: Double { 12 + Self.lineHeight * Double(lines.count) }

    var elements: [SVGElement] {
        lines.enumerated().map { place, line in
            .text(line, x: Page.margin, y: 18 + Self.lineHeight * Double(place), size: 11, ink: .muted)
        }
    }

    private var lines: [String] {
        notes.flatMap { LineBreaking.lines($0, width: Self.columns, limit: 2) }
    }

    private var notes: [String] {
        let left = ScoreWords.optionsLeftOut(content.optionsLeftOut)
        return [left].compactMap { $0 } + [reading] + assumptions + ["Official words: \(OfficialBand.source)."]
    }

    private var reading: String {
        let hints = [
            ScoreWords.reading, LineShifts(content.series).isNeeded ? ScoreWords.meeting : nil,
            content.scoreMayBeMissing ? ScoreWords.thinning : nil,
        ]
        return hints.compactMap { $0 }.joined(separator: " ")
    }

    private var assumptions: [String] {
        let told = content.assumptions.prefix(Self.assumptionLimit).map {
            "Assumed\(ScoreWords.options($0.options)): \(PlainText.line($0.text, width: 2 * Self.columns))"
        }
        let more = content.assumptions.count - told.count
        return told + (more > 0 ? ["and \(more) more \(more == 1 ? "assumption" : "assumptions")"] : [])
    }
}
