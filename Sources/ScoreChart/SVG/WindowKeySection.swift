/// What the letters above the plot mean.
struct WindowKeySection: ChartSection {
    let content: ChartContent

    private static let rowHeight = 16.0
    private static let columnWidth = 380.0
    /// Longer entries take the whole width.
    private static let columnLimit = 50

    var height: Double { entries.isEmpty ? 0 : 34 + Self.rowHeight * Double(rows) }

    var elements: [SVGElement] {
        guard !entries.isEmpty else { return [] }
        return [
            SVGElement.text("Contracts leaving a window", x: Page.margin, y: 20, size: 12).with("font-weight", "bold")
        ] + entries.enumerated().flatMap(row)
    }

    /// Letters and words; the last one may be the count of those left out.
    private var entries: [(letter: String, words: String)] {
        let told = content.marks.map { ($0.letter, ScoreWords.change($0, contractWidth: 18)) }
        return content.marksLeftOut > 0 ? told + [("", "and \(content.marksLeftOut) more")] : told
    }

    private var rows: Int {
        let fits = entries.allSatisfy { DisplayWidth.of($0.words) <= Self.columnLimit }
        return fits ? (entries.count + 1) / 2 : entries.count
    }

    private func row(_ place: Int, _ entry: (letter: String, words: String)) -> [SVGElement] {
        let x = Page.margin + (place < rows ? 0 : Self.columnWidth)
        let y = 40 + Self.rowHeight * Double(place < rows ? place : place - rows)
        return [
            SVGElement.text(entry.letter, x: x, y: y, size: 12).with("font-weight", "bold"),
            .text(entry.words, x: x + 16, y: y, size: 12),
        ]
    }
}
