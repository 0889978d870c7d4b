/// How much a job weighs by what it paid.
///
/// Published are the weights 1 up to $250, 1.25 up to $1,000 and 1.5 above
/// (support.upwork.com article 34958134307475, since September 2024).
public struct ValueTiers: Hashable, Sendable {
    /// One step of the table.
    public struct Step: Hashable, Sendable {
        /// The highest amount that still has this weight.
        public var upTo: Dollars
        /// The weight of a job that paid no more than that.
        public var weight: JobWeight

        /// A step that ends with an amount.
        public init(upTo: Dollars, weight: JobWeight) {
            self.upTo = upTo
            self.weight = weight
        }
    }

    /// The steps, smallest amount first.
    public var steps: [Step]
    /// The weight of a job that paid more than the last step.
    public var above: JobWeight

    /// A table of steps, and the weight above the last of them.
    public init(steps: [Step], above: JobWeight) {
        self.steps = steps
        self.above = above
    }

    /// The weight of a job that paid this much; the lowest weight where the
    /// amount is unknown.
    public func weight(of earned: Dollars?) -> JobWeight {
        guard let earned else { return lightest }
        return steps.first { earned <= $0.upTo }?.weight ?? above
    }

    /// The lowest weight a job can have.
    public var lightest: JobWeight { steps.map(\.weight).min().map { min($0, above) } ?? above }

    /// The highest weight a job can have.
    public var heaviest: JobWeight { steps.map(\.weight).max().map { max($0, above) } ?? above }
}
