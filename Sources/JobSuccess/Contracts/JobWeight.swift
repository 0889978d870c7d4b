/// How much a job counts in a score, in whole quarters of an ordinary job.
///
/// The published weights are 1, 1.25 and 1.5, so quarters keep every sum
/// and every rounding exact.
///
///     JobWeight(quarters: 5).description  // "1.25"
public struct JobWeight: Hashable, Sendable {
    /// The weight in quarters of a job, 0 to 400.
    public let quarters: Int

    /// A weight of that many quarters of a job, clamped to 0 to 400.
    ///
    /// The upper end is far above the published cap of eight jobs. It keeps
    /// sums over very long histories from overflowing.
    public init(quarters: Int) {
        self.quarters = min(max(quarters, 0), 400)
    }

    /// The weight of what is not counted.
    public static let none = JobWeight(quarters: 0)

    /// The weight of an ordinary job.
    public static let one = JobWeight(quarters: 4)

    /// The weight as a number of jobs, exact in binary.
    public var jobs: Double { Double(quarters) / 4 }
}

extension JobWeight: Comparable {
    /// Whether one weight is less than another.
    public static func < (left: JobWeight, right: JobWeight) -> Bool { left.quarters < right.quarters }
}

extension JobWeight: CustomStringConvertible {
    /// The number of jobs without needless zeros, such as "3" or "1.25".
    public var description: String { Self.text(quarters: quarters) }

    /// The same for a sum of weights, which may be above one weight's range.
    static func text(quarters: Int) -> String {
        let fractions = ["", ".25", ".5", ".75"]
        return "\(quarters / 4)\(fractions[abs(quarters % 4)])"
    }
}

extension JobWeight: Encodable {
    /// Writes a number of jobs, such as `1.25`.
    ///
    /// - Throws: What the encoder throws.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(jobs)
    }
}
