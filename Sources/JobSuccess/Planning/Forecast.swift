/// The score on a row of coming days, under assumptions that it names.
public struct Forecast: Hashable, Sendable, Encodable {
    /// What is done, in a few words, such as "leave c4 open".
    public var label: String
    /// The days, in order.
    public var points: [ForecastPoint]
    /// Which contracts leave which windows between the first day and the last,
    /// in order.
    public var windowChanges: [WindowChange]
    /// What is taken to happen, each in a sentence.
    public var assumptions: [String]

    /// A forecast of the days given.
    public init(
        label: String, points: [ForecastPoint], windowChanges: [WindowChange] = [], assumptions: [String] = []
    ) {
        self.label = label
        self.points = points
        self.windowChanges = windowChanges
        self.assumptions = assumptions
    }
}
