/// An intent that was close to the one answered, or that is offered to choose.
public struct Alternative: Encodable, Equatable, Sendable {
    /// The intent.
    public let intent: String
    /// The question in a few words.
    public let title: String
    /// The calibrated probability, 0 to 1, with two decimals.
    public let confidence: Double
}
