extension ScoreLedger {
    /// What all differences of bad weights are a multiple of, in quarters.
    var badStep: Int { step(\.bad) }

    /// What all differences of total weights are a multiple of, in quarters.
    var totalStep: Int { step(\.total) }

    private func step(_ weight: (Tally) -> Int) -> Int {
        var step = 0
        for entry in groups.joined() {
            guard step != 1, let first = entry.branches.first else { continue }
            for branch in entry.branches.dropFirst() {
                step = Self.divisor(step, abs(weight(branch.tally) - weight(first.tally)))
            }
        }
        return max(step, 1)
    }

    private static func divisor(_ one: Int, _ other: Int) -> Int {
        other == 0 ? one : divisor(other, one % other)
    }
}
