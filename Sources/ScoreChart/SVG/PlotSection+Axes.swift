extension PlotSection {
    /// Level lines at tens, their numbers and the official words.
    var scoreAxis: [SVGElement] {
        [.text(content.scale.name, x: Page.margin, y: Self.namePlace, size: 12, ink: .muted)]
            + content.scale.ticks(every: 10).flatMap(scoreLine) + OfficialBand.all.flatMap(bandLine)
    }

    private func scoreLine(_ score: Int) -> [SVGElement] {
        let y = frame.y(score)
        return [
            .line(x1: frame.left, y1: y, x2: frame.right, y2: y).drawn(.grid),
            .text("\(score)", x: frame.left - 8, y: y + 4, size: 12, anchor: "end", ink: .muted),
        ]
    }

    private func bandLine(_ band: OfficialBand) -> [SVGElement] {
        guard band.from > content.scale.bottom else { return [] }
        let y = frame.y(band.from)
        return [
            .line(x1: frame.left, y1: y, x2: frame.right, y2: y).drawn(.axis).with("stroke-dasharray", "1 3"),
            .text("\(band.word) from \(band.from)", x: frame.right + 44, y: y + 4, size: 11, ink: .muted),
        ]
    }

    /// The months below the plot, with the years below them.
    var timeAxis: [SVGElement] {
        let small = frame.time.months.map { day in
            SVGElement.line(x1: frame.x(day), y1: floor, x2: frame.x(day), y2: floor + 3).drawn(.axis)
        }
        return [.line(x1: frame.left, y1: floor, x2: frame.right, y2: floor).drawn(.axis)] + small
            + frame.time.ticks(atMost: 15).flatMap(timeTick)
    }

    private func timeTick(_ tick: MonthTick) -> [SVGElement] {
        let x = frame.x(tick.day)
        let stroke = SVGElement.line(x1: x, y1: floor, x2: x, y2: floor + 6).drawn(.axis)
        let label = SVGElement.text(tick.label, x: x, y: floor + 19, size: 12, anchor: "middle", ink: .muted)
        guard let year = tick.year else { return [stroke, label] }
        return [
            stroke, label,
            SVGElement.text(year, x: x, y: floor + 34, size: 12, anchor: "middle", ink: .text),
        ]
    }
}
