import Logging

/// Whoever is told of the calls.
protocol CallWatch: Sendable {
    /// A call was answered.
    func note(_ outcome: CallOutcome, logger: Logger)
}
