/// A matcher fresh from training, with what cross-validation saw.
public struct TrainedMatcher: Sendable {
    /// The matcher.
    public let matcher: IntentMatcher

    /// One prediction for each example that could be tested, in the order of the examples.
    public let heldOut: [HeldOutPrediction]
}
