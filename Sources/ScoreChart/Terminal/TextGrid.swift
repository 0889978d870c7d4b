import CivilCalendar

/// Where bands and lines lie among the cells of a text plot.
struct TextGrid {
    let columns: Int
    let rows: Int
    private let time: TimeScale
    private let scale: ScoreScale
    /// How many bands lie over a cell, row by row.
    private(set) var bands: [Int]
    /// Which lines go through a cell, row by row.
    private(set) var lines: [[Int]]
    /// Which options have no score, column by column.
    private(set) var missing: [[Int]]

    init(_ series: [Series], time: TimeScale, scale: ScoreScale, columns: Int, rows: Int) {
        self.time = time
        self.scale = scale
        self.columns = columns
        self.rows = rows
        bands = Array(repeating: 0, count: columns * rows)
        lines = Array(repeating: [], count: columns * rows)
        missing = Array(repeating: [], count: columns)
        series.forEach { plot($0) }
    }

    /// The column of a day.
    func column(of day: CalendarDay) -> Int { Int((time.fraction(of: day) * Double(columns - 1)).rounded()) }

    /// The row of a score, from the top.
    func row(of score: Double) -> Int { Int(((1 - scale.fraction(of: score)) * Double(rows - 1)).rounded()) }
}

// MARK: - Plotting

extension TextGrid {
    private mutating func plot(_ series: Series) {
        // Several days may share a column: each option is put down once.
        var scored: [Int: Cells] = [:]
        for run in series.runs {
            // The last day also makes a pair with itself, for runs of one day.
            for (from, to) in zip(run, run.dropFirst() + run.suffix(1)) { add(from, to, to: &scored) }
        }
        for (column, cells) in scored { put(cells, of: series.index, in: column) }
        for gap in series.gaps {
            guard let first = gap.first, let last = gap.last else { continue }
            for column in column(of: first.day)...column(of: last.day) { missing[column].append(series.index) }
        }
    }

    private mutating func put(_ cells: Cells, of option: Int, in column: Int) {
        for row in cells.top...cells.bottom { bands[row * columns + column] += 1 }
        lines[cells.line * columns + column].append(option)
    }

    private func add(_ from: SeriesPoint, _ to: SeriesPoint, to scored: inout [Int: Cells]) {
        guard let start = from.score, let end = to.score else { return }
        let first = column(of: from.day)
        let last = column(of: to.day)
        for column in first...last {
            // A score holds until the day on which it changes.
            let score = column == last ? end : start
            let cells = Cells(
                top: row(of: Double(score.high)), line: row(of: Double(score.likely)),
                bottom: row(of: Double(score.low)))
            scored[column] = scored[column].map { $0.joined(cells) } ?? cells
        }
    }

    /// The rows of an option in one column.
    private struct Cells {
        var top: Int
        var line: Int
        var bottom: Int

        /// The wider range of two; the later line.
        func joined(_ other: Cells) -> Cells {
            Cells(top: min(top, other.top), line: other.line, bottom: max(bottom, other.bottom))
        }
    }
}
