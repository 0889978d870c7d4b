/// A part of the chart that takes the whole width, such as the legend.
protocol ChartSection {
    /// The units it takes from top to bottom, 0 if there is nothing to show.
    var height: Double { get }
    /// What is drawn, measured from its own upper left corner.
    var elements: [SVGElement] { get }
}
