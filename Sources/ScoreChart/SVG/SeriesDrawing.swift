import CivilCalendar

/// The bands, lines and markers of one option.
struct SeriesDrawing {
    let series: Series
    let frame: PlotFrame
    /// How many options there are.
    let count: Int
    /// How far lines are moved so that those that run together are all seen.
    let shifts: LineShifts

    static func drawings(of series: [Series], in frame: PlotFrame) -> [SeriesDrawing] {
        let shifts = LineShifts(series)
        return series.map { SeriesDrawing(series: $0, frame: frame, count: series.count, shifts: shifts) }
    }

    /// The range of each run of days; a single day gets an upright stroke.
    var bands: [SVGElement] {
        series.runs.flatMap { run in
            run.count == 1 ? run.flatMap(whisker) : pen.band(upper(run) + lower(run).reversed())
        }
    }

    /// A rim in the colour of the ground, which lifts the lines off the bands.
    var rims: [SVGElement] {
        series.runs.flatMap(stretches).map { pen.rim($0.places, width: $0.width) }
    }

    /// The likeliest scores, thinner where there may be none, and the days.
    var lines: [SVGElement] {
        series.runs.flatMap { run in
            stretches(run).map { pen.line($0.places, width: $0.width) }
                + run.enumerated().compactMap { marker($1, at: $0, of: run.count) }
        }
    }

    private var pen: SeriesPen { SeriesPen(series) }
}

// MARK: - Bands

extension SeriesDrawing {
    private func upper(_ run: ArraySlice<SeriesPoint>) -> [(Double, Double)] {
        Self.stepped(run.compactMap { point in point.score.map { (frame.x(point.day), frame.y($0.high)) } })
    }

    private func lower(_ run: ArraySlice<SeriesPoint>) -> [(Double, Double)] {
        Self.stepped(run.compactMap { point in point.score.map { (frame.x(point.day), frame.y($0.low)) } })
    }

    /// A score holds until the day on which it changes: steps, not slopes.
    private static func stepped(_ places: [(Double, Double)]) -> [(Double, Double)] {
        places.prefix(1)
            + zip(places, places.dropFirst()).flatMap { before, after in
                before.1 == after.1 ? [after] : [(after.0, before.1), after]
            }
    }

    private func whisker(_ point: SeriesPoint) -> [SVGElement] {
        guard let score = point.score else { return [] }
        return [pen.whisker(x: single(point), top: frame.y(score.high), bottom: frame.y(score.low))]
    }

    private func single(_ point: SeriesPoint) -> Double { frame.x(point.day) + shifts.aside(of: series, on: point) }
}

// MARK: - Lines

extension SeriesDrawing {
    /// The stretches of a run along which the line keeps its width.
    private func stretches(_ run: ArraySlice<SeriesPoint>) -> [(width: Double, places: [(Double, Double)])] {
        zip(run, run.dropFirst()).chunked(by: { LineWidth($0.none, $1.none) }).map { width, pairs in
            (width.units, Self.stepped((pairs.prefix(1).map(\.0) + pairs.map(\.1)).compactMap(place)))
        }
    }

    /// More markers than this, and the line is no longer seen.
    private static let mostMarkers = 24

    private func place(_ point: SeriesPoint) -> (Double, Double)? {
        point.score.map { (frame.x(point.day), frame.y($0.likely) + shifts.shift(of: series, on: point)) }
    }

    /// Markers take turns where options are many, for they would hide each other.
    private func marker(_ point: SeriesPoint, at index: Int, of length: Int) -> SVGElement? {
        if length == 1 { return point.score.map { pen.marker(x: single(point), y: frame.y($0.likely)) } }
        let spacing = count * max(1, length / Self.mostMarkers)
        let isTurn = length <= 2 * count || index == length - 1 || index % spacing == series.index % spacing
        return isTurn ? place(point).map { pen.marker(x: $0, y: $1) } : nil
    }
}
