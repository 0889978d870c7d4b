/// How many contracts of each sort there are, where nothing else is told.
///
/// Counts become contracts that ended inside every window, with different
/// clients, and weigh the same. Numbers are read as 0 to 10,000.
///
///     var counts = ContractCounts()
///     counts.good = 3
///     counts.unpaidIdle = 1
///     counts.estimate(rules: .named(.classic2018), asOf: day).now.likely  // 75
public struct ContractCounts: Hashable, Sendable {
    /// Ended and known to be good.
    public var good = 0
    /// Ended and known to be bad.
    public var bad = 0
    /// Open, nothing paid, silent.
    public var unpaidIdle = 0
    /// Open, paid, silent.
    public var paidIdle = 0
    /// Ended, paid, without feedback.
    public var noFeedback = 0
    /// Ended, nothing paid, without feedback.
    public var noEarnings = 0
    /// Ended with five stars, private feedback unknown.
    public var uncertain = 0
    /// For how many months, of 30.4 days each, the idle contracts have been
    /// silent; nil where nobody told, which makes the estimate cover both
    /// cases.
    public var idleMonths: Double?
    /// How many different clients there are; nil where every contract is taken
    /// to have its own.
    public var clients: Int?

    /// No contracts at all.
    public init() {}

    /// The counts with every number in its range.
    var inRange: ContractCounts {
        var counts = self
        let paths = [\Self.good, \.bad, \.unpaidIdle, \.paidIdle, \.noFeedback, \.noEarnings, \.uncertain]
        for path in paths { counts[keyPath: path] = Self.inRange(self[keyPath: path]) }
        counts.clients = clients.map(Self.inRange)
        return counts
    }

    /// A number of contracts, 0 to 10,000.
    static func inRange(_ number: Int) -> Int { min(max(number, 0), 10_000) }
}
