public import JobSuccess

/// A picture of the coming score: for each option its range over the months
/// as a band, and its likeliest score as a line.
///
///     let chart = ScoreChart(title: "Close c4?", subtitle: "Rules of 2024", forecasts: [leave, close])
///     try chart.svg.write(to: file, atomically: true, encoding: .utf8)
///     print(chart.text(width: 80, height: 12, unicode: true))
///
/// The same input gives the same bytes on every machine. Labels and contract
/// names may hold anything: they are cut, cleaned and escaped. Six options are
/// drawn at most, for more cannot be told apart; the picture says so.
public struct ScoreChart: Hashable, Sendable {
    /// The heading.
    public var title: String
    /// What stands below the heading, such as the rules. That the chart is an
    /// estimate is added by the chart itself.
    public var subtitle: String
    /// The options, in the order of the legend.
    public var forecasts: [Forecast]

    /// A chart of these options.
    public init(title: String, subtitle: String, forecasts: [Forecast]) {
        self.title = title
        self.subtitle = subtitle
        self.forecasts = forecasts
    }

    /// The chart as a standalone SVG 1.1 document, 800 units wide, black on
    /// white in print and light on dark on a dark screen. Its description
    /// says in words all that the picture shows.
    public var svg: String { SVGChart(ChartContent(self)).document }

    /// The chart for a terminal.
    ///
    /// - Parameters:
    ///   - width: The columns no line goes beyond, 40 to 400.
    ///   - height: The rows of the plot itself, 5 to 100, without axis and
    ///     legend.
    ///   - unicode: Whether shades and box lines may be used; else plain ASCII.
    public func text(width: Int, height: Int, unicode: Bool) -> String {
        TextChart(ChartContent(self), width: width, height: height, symbols: unicode ? .unicode : .ascii).text
    }
}
