/// One series of a family of metrics.
protocol MetricSeries: AnyObject, Sendable {
    /// The type of its family, as Prometheus calls it.
    static var type: String { get }

    /// The series as lines of text.
    ///
    /// - Parameter labels: What stands between the braces; empty for no labels.
    func lines(name: String, labels: String) -> [String]
}
