/// How far the counted contracts of a window have come towards the minimum.
///
/// Only what can still matter is kept: once there are enough jobs or clients,
/// it is forgotten how many, so that few different states arise.
struct MinimumProgress: Hashable {
    /// Counted jobs, up to the minimum.
    private(set) var jobs = 0
    /// Clients that will not be met again, up to the minimum.
    private(set) var others = 0
    /// The clients that may be met again, sorted; empty once there are enough.
    private(set) var named: [Int] = []

    /// Nothing counted yet.
    static let none = MinimumProgress()

    /// Whether both minimums are reached.
    func meets(_ minimum: RuleSet.Minimum) -> Bool { jobs >= minimum.jobs && others >= minimum.clients }

    /// The progress with one more job for a client.
    ///
    /// - Parameter client: Nil for a client with no other job.
    func adding(client: Int?, towards minimum: RuleSet.Minimum) -> MinimumProgress {
        var more = MinimumProgress(jobs: 1)
        if let client { more.named = [client] } else { more.others = 1 }
        return merging(more, towards: minimum)
    }

    /// The progress of two disjoint sets of jobs together.
    func merging(_ other: MinimumProgress, towards minimum: RuleSet.Minimum) -> MinimumProgress {
        var merged = self
        merged.jobs = min(jobs + other.jobs, minimum.jobs)
        merged.others += other.others
        if !other.named.isEmpty {
            merged.named = named.isEmpty ? other.named : Set(named).union(other.named).sorted()
        }
        if merged.others + merged.named.count >= minimum.clients {
            merged.others = minimum.clients
            merged.named = []
        }
        return merged
    }
}
