import JobSuccess

extension PlotSection {
    /// Letters nearer than this share one label.
    private static let closeness = 20.0

    /// Upright dotted lines where contracts leave windows, with letters above.
    var windowMarks: [SVGElement] { clusters.flatMap(drawing) }

    private var clusters: [[WindowMark]] {
        content.marks.reduce(into: []) { clusters, mark in
            let first = clusters.last?.first
            if let first, frame.x(mark.change.date) - frame.x(first.change.date) < Self.closeness {
                clusters[clusters.count - 1].append(mark)
            } else {
                clusters.append([mark])
            }
        }
    }

    private func drawing(_ cluster: [WindowMark]) -> [SVGElement] {
        guard let first = cluster.first, let last = cluster.last else { return [] }
        let label = cluster.count == 1 ? first.letter : "\(first.letter)–\(last.letter)"
        let middle = (frame.x(first.change.date) + frame.x(last.change.date)) / 2
        return cluster.map { stroke(at: frame.x($0.change.date)) } + [
            SVGElement.text(label, x: middle, y: frame.top - 20, size: 12, anchor: "middle")
                .with("font-weight", "bold")
        ]
    }

    private func stroke(at x: Double) -> SVGElement {
        SVGElement.line(x1: x, y1: frame.top - 16, x2: x, y2: floor).drawn(.axis).with("stroke-dasharray", "2 2")
    }

    /// A lane below the plot for each option that lacks a score on some days.
    var missingScores: [SVGElement] {
        let series = content.seriesWithGaps
        guard !series.isEmpty else { return [] }
        let label = SVGElement.text(
            "no score", x: frame.left - 8, y: (lane(0) + lane(series.count - 1)) / 2 + 4, size: 11, anchor: "end",
            ink: .muted)
        return [label] + emptyPlot + series.enumerated().flatMap { place, series in missing(series, y: lane(place)) }
    }

    private var emptyPlot: [SVGElement] {
        guard content.hasNoScore else { return [] }
        let middle = (x: (frame.left + frame.right) / 2, y: (frame.top + frame.bottom) / 2 + 6)
        return [.text(ScoreWords.noScore, x: middle.x, y: middle.y, size: 16, anchor: "middle", ink: .muted)]
    }

    private func missing(_ series: Series, y: Double) -> [SVGElement] {
        let pen = SeriesPen(series)
        let places = series.gaps.map { $0.map { frame.x($0.day) } }
        return places.map { pen.line($0.map { ($0, y) }, width: 1.2) }
            + places.flatMap { $0 }.map { pen.marker(x: $0, y: y) }
            + [SVGElement.text(series.letter, x: frame.right + 8, y: y + 4, size: 11).with("font-weight", "bold")]
    }

    /// The letter and the likely score of each option at the right of its end.
    var endLabels: [SVGElement] {
        let ends = content.series.compactMap { series in
            series.points.last?.score.map { (text: "\(series.letter) \($0.likely)", y: frame.y($0.likely)) }
        }
        let places = LabelSpreading.places(ends.map(\.y), distance: 14, within: frame.top...frame.bottom)
        return zip(ends, places).map { end, y in
            SVGElement.text(end.text, x: frame.right + 8, y: y + 4, size: 12).with("font-weight", "bold")
        }
    }
}
