/// Compares what was acknowledged with what the forum received: ledgers, not logs.
struct LedgerJudge: Equatable {
    /// Acknowledged posts, by topic and number, that got no first post of ours.
    let lost: [String]
    /// Those that got more than one.
    let doubled: [String]
    /// First posts of ours to what was never acknowledged.
    let unasked: [String]

    var isFine: Bool { lost.isEmpty && doubled.isEmpty && unasked.isEmpty }

    init(acknowledged: Set<String>, ledger: [FakeForum.Entry]) {
        var counts: [String: Int] = [:]
        for entry in ledger where entry.action == .reply || entry.action == .note {
            counts["\(entry.topic)/\(entry.number)", default: 0] += 1
        }
        lost = acknowledged.filter { counts[$0] == nil }.sorted()
        doubled = counts.filter { $0.value > 1 }.keys.sorted()
        unasked = counts.keys.filter { !acknowledged.contains($0) }.sorted()
    }
}
