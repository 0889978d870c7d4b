import JobSuccess

/// The rows of a text plot with its axes.
struct TextPlot {
    private let content: ChartContent
    private let time: TimeScale
    private let grid: TextGrid
    private let symbols: TextSymbols

    /// Columns left of the plot: "100 |".
    static let margin = 6
    /// Columns a month needs, with a blank or two.
    private static let monthColumns = 6

    init(_ content: ChartContent, time: TimeScale, width: Int, rows: Int, symbols: TextSymbols) {
        self.content = content
        self.time = time
        self.symbols = symbols
        let columns = max(1, width - Self.margin)
        grid = TextGrid(content.series, time: time, scale: content.scale, columns: columns, rows: rows)
    }

    /// All rows from top to bottom.
    var lines: [String] {
        (markRow + plotRows + missingRow + axisRows).map(\.text)
    }

    private var empty: TextRow { TextRow(columns: Self.margin + grid.columns) }

    private func row(label: String, axis: Unicode.Scalar) -> TextRow {
        var row = empty
        row.write(label, at: Self.margin - 2 - label.unicodeScalars.count)
        row[Self.margin - 1] = axis
        return row
    }
}

// MARK: - Scores

extension TextPlot {
    private var plotRows: [TextRow] {
        let labels = scoreLabels
        let guides = Set(OfficialBand.all.map { grid.row(of: Double($0.from)) })
        return (0..<grid.rows).map { place in
            var row = row(label: labels[place] ?? "", axis: labels[place] == nil ? symbols.axis : symbols.tick)
            for column in 0..<grid.columns {
                row[Self.margin + column] = sign(place, column, isGuide: guides.contains(place))
            }
            return row
        }
    }

    /// Round scores, as many as rows allow.
    private var scoreLabels: [Int: String] {
        let step = [10, 20, 50].first { (100 - content.scale.bottom) / $0 < grid.rows } ?? 50
        let labels = content.scale.ticks(every: step).map { (grid.row(of: Double($0)), "\($0)") }
        return Dictionary(labels) { upper, _ in upper }
    }

    private func sign(_ row: Int, _ column: Int, isGuide: Bool) -> Unicode.Scalar {
        let cell = row * grid.columns + column
        let letter = letter(grid.lines[cell], column: column, besides: neighbours(of: cell, column))
        if let letter { return letter }
        switch grid.bands[cell] {
        case 0: return isGuide ? symbols.guide : " "
        case 1: return symbols.band
        default: return symbols.bands
        }
    }

    private func neighbours(of cell: Int, _ column: Int) -> [[Int]] {
        (column > 0 ? [grid.lines[cell - 1]] : []) + (column + 1 < grid.columns ? [grid.lines[cell + 1]] : [])
    }

    /// Lines that run together take turns; lines that only cross give a star.
    private func letter(_ options: [Int], column: Int, besides: [[Int]]) -> Unicode.Scalar? {
        guard let first = options.first else { return nil }
        if options.count > 1, !besides.contains(options) { return symbols.crossing }
        let turn = options.count == 1 ? first : options[column % options.count]
        return Letters.upper(turn).unicodeScalars.first
    }
}

// MARK: - Above and below

extension TextPlot {
    /// The letters of window changes, each at its day or a little behind.
    private var markRow: [TextRow] {
        guard !content.marks.isEmpty else { return [] }
        var row = empty
        for mark in content.marks {
            let column = Self.margin + grid.column(of: mark.change.date)
            let free = (column...column + 2).first { row[$0] == " " }
            // The key below holds those for which there is no room.
            row[free ?? column + 3] = free == nil ? "+" : mark.letter.unicodeScalars.first ?? " "
        }
        return [row]
    }

    private var missingRow: [TextRow] {
        guard grid.missing.contains(where: { !$0.isEmpty }) else { return [] }
        var row = row(label: "none", axis: symbols.axis)
        for (column, options) in grid.missing.enumerated() {
            guard let letter = letter(options, column: column, besides: [options]) else { continue }
            row[Self.margin + column] = letter
        }
        return [row]
    }

    private var axisRows: [TextRow] {
        var floor = empty
        var months = empty
        var years = empty
        floor[Self.margin - 1] = symbols.corner
        for column in 0..<grid.columns { floor[Self.margin + column] = symbols.floor }
        for tick in time.ticks(atMost: grid.columns / Self.monthColumns) {
            let column = Self.margin + grid.column(of: tick.day)
            floor[column] = symbols.floorTick
            months.write(tick.label, at: column - 1)
            if let year = tick.year { years.write(year, at: column - 1) }
        }
        return [floor, months, years]
    }
}
