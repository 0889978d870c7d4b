/// How far the counted contracts of a window have come towards the minimum.
///
/// Only what can still matter is kept: once there are enough jobs or clients,
/// it is forgotten how many, so that few different states arise.
struct MinimumProgress: Hashable {
    /// Counted jobs, up to the minimum.
    private(set) var jobs = 0
    /// The clients seen, sorted; nil once there are enough.
    private(set) var clients: [Int]? = []

    /// Nothing counted yet.
    static let none = MinimumProgress()

    /// Whether both minimums are reached.
    func meets(_ minimum: RuleSet.Minimum) -> Bool { jobs >= minimum.jobs && clients == nil }

    /// The progress with one more job for a client.
    func adding(client: Int, towards minimum: RuleSet.Minimum) -> MinimumProgress {
        merging(jobs: 1, clients: [client], towards: minimum)
    }

    /// The progress of two disjoint sets of jobs together.
    func merging(_ other: MinimumProgress, towards minimum: RuleSet.Minimum) -> MinimumProgress {
        merging(jobs: other.jobs, clients: other.clients, towards: minimum)
    }

    private func merging(jobs more: Int, clients others: [Int]?, towards minimum: RuleSet.Minimum) -> MinimumProgress {
        var merged = self
        merged.jobs = min(jobs + more, minimum.jobs)
        if let clients, let others {
            let all = Set(clients).union(others).sorted()
            merged.clients = all.count >= minimum.clients ? nil : all
        } else {
            merged.clients = nil
        }
        return merged
    }
}
