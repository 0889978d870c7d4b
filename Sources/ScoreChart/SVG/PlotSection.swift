import CivilCalendar

/// The plot: axes, marks, bands and lines.
struct PlotSection: ChartSection {
    let content: ChartContent
    let time: TimeScale

    /// Room above the plot for the name of the axis.
    private static let nameHeight = 26.0
    /// Room for the letters of window changes.
    private static let markHeight = 24.0
    /// Room for lines that run side by side at 100.
    private static let headroom = 12.0
    /// Room for one option's days without a score.
    private static let laneHeight = 13.0
    private static let axisHeight = 48.0

    var frame: PlotFrame {
        PlotFrame(
            left: Page.plotLeft, right: Page.plotRight,
            top: Self.nameHeight + (content.marks.isEmpty ? 0 : Self.markHeight) + Self.headroom,
            height: Page.plotHeight, time: time, scale: content.scale)
    }

    var height: Double { floor + Self.axisHeight }

    /// The lower edge of the plot and of the lanes below it.
    var floor: Double {
        let lanes = content.seriesWithGaps.count
        return frame.bottom + (lanes == 0 ? 0 : 8 + Self.laneHeight * Double(lanes))
    }

    /// The middle of a lane for days without a score.
    func lane(_ place: Int) -> Double { frame.bottom + 8 + Self.laneHeight * (Double(place) + 0.5) }

    var elements: [SVGElement] {
        let drawings = SeriesDrawing.drawings(of: content.series, in: frame)
        return scoreAxis + timeAxis + windowMarks + drawings.flatMap(\.bands) + drawings.flatMap(\.rims)
            + drawings.flatMap(\.lines) + missingScores + endLabels
    }

    /// The name of the axis stands level above it, for easy reading.
    static let namePlace = 18.0
}
