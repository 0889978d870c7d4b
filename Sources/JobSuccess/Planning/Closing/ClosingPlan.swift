/// In which order and how far apart to close contracts with silent clients.
///
/// Contracts with unpaid work or money in escrow are never in it: the money
/// comes first.
public struct ClosingPlan: Hashable, Sendable, Encodable {
    /// The closings, first day first.
    public internal(set) var steps: [ClosingStep] = []
    /// The days between two closings: 14, 30, 60 or 90; 0 for all at once.
    public internal(set) var gapDays = 0
    /// The score once everything has settled if all are closed today; nil
    /// where there is nothing to close.
    public internal(set) var allAtOnce: ScoreRange?
    /// Whether another order with the same pauses would be worse by a point or
    /// more.
    public internal(set) var orderMatters = false
    /// Whether closing all at once would be worse by a point or more.
    public internal(set) var spacingMatters = false
    /// How many points the lowest mean on the way is above that of closing all
    /// at once, to one decimal: a point or more, or 0 where all at once is the
    /// plan.
    public internal(set) var gain = 0.0
    /// Contracts for which staying open looks better by a point or more, which
    /// are not closed; the one that has been silent longest first.
    public internal(set) var betterOpen: [OpenAlternative] = []
    /// Contracts with submitted work or money at stake, which are not closed.
    public internal(set) var moneyFirst: [String] = []
    /// Contracts of the plan of which nobody said whether money lies in
    /// escrow.
    public internal(set) var escrowUnknown: [String] = []
    /// Contracts that nobody asked about by name and that are on hold, or on
    /// which something happened in the last 14 days; they are not closed.
    public internal(set) var active: [String] = []
    /// Contracts asked about that have ended already.
    public internal(set) var ended: [String] = []
    /// Contracts asked about that the history does not have.
    public internal(set) var unknown: [String] = []
    /// Contracts for a later plan, since one holds 30 closings at most.
    public internal(set) var later: [String] = []
    /// The plan in sentences, the most useful first.
    public internal(set) var statements: [String] = []
    /// What is taken to happen, each in a sentence.
    public internal(set) var assumptions: [String] = []
}
