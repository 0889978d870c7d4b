/// The options: their sample, their name and their course in words.
struct LegendSection: ChartSection {
    let content: ChartContent

    private static let rowHeight = 40.0
    private static let labelColumns = 76
    private static let sample = (left: 24.0, width: 56.0, height: 22.0)

    var height: Double { 8 + Self.rowHeight * Double(content.series.count) }

    var elements: [SVGElement] {
        content.series.enumerated().flatMap { place, series in
            row(series, top: 8 + Self.rowHeight * Double(place))
        }
    }

    private func row(_ series: Series, top: Double) -> [SVGElement] {
        let label = PlainText.line(series.label, width: Self.labelColumns)
        return sample(series, top: top) + [
            SVGElement.text(series.letter, x: 90, y: top + 12, size: 13).with("font-weight", "bold"),
            .text(label.isEmpty ? "Option \(series.letter)" : label, x: 108, y: top + 12, size: 13),
            .text(ScoreWords.course(series), x: 108, y: top + 27, size: 11, ink: .muted),
        ]
    }

    private func sample(_ series: Series, top: Double) -> [SVGElement] {
        let (left, width, height) = Self.sample
        let pen = SeriesPen(series)
        let corners = [(left, top), (left + width, top), (left + width, top + height), (left, top + height)]
        let middle = top + height / 2
        return pen.band(corners)
            + [
                pen.line([(left, middle), (left + width, middle)], width: 2.4),
                pen.marker(x: left + width / 2, y: middle),
            ]
    }
}
