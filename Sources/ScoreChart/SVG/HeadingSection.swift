/// Title and subtitle.
struct HeadingSection: ChartSection {
    let content: ChartContent

    private static let titleColumns = 56
    private static let subtitleColumns = 92
    private static let lineHeight = 18.0

    private static let titleHeight = 24.0

    /// The title, or what the chart is where nobody gave one.
    static func title(of content: ChartContent) -> String {
        let title = PlainText.line(content.title, width: 2 * titleColumns)
        return title.isEmpty ? "The coming score" : title
    }

    var height: Double { top(ofLine: lines.count) - 2 }

    var elements: [SVGElement] {
        titles.enumerated().map { place, line in
            SVGElement.text(line, x: Page.margin, y: 36 + Self.titleHeight * Double(place), size: 19)
                .with("font-weight", "bold")
        }
            + lines.enumerated().map { place, line in
                .text(line, x: Page.margin, y: top(ofLine: place), size: 13, ink: .muted)
            }
    }

    private func top(ofLine place: Int) -> Double {
        34 + Self.titleHeight * Double(titles.count) + Self.lineHeight * Double(place)
    }

    private var titles: [String] { LineBreaking.lines(Self.title(of: content), width: Self.titleColumns, limit: 2) }

    private var lines: [String] {
        let subtitle = PlainText.line(content.subtitle, width: 3 * Self.subtitleColumns)
        return LineBreaking.lines(subtitle, width: Self.subtitleColumns, limit: 2) + [ScoreWords.caution]
    }
}
