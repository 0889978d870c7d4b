extension ScoreLedger {
    /// Whether each window reaches the minimum, if that is the same whatever
    /// the uncertain contracts turn out to be; nil where it is not.
    var settledUse: [Bool]? {
        let sure = reached { $0.branches.allSatisfy(\.isCounted) }
        let possible = reached { $0.branches.contains(where: \.isCounted) }
        return sure == possible ? sure : nil
    }

    private func reached(counting isCounted: (Entry) -> Bool) -> [Bool] {
        var progress = MinimumProgress.none
        return groups.map { group in
            for entry in group where isCounted(entry) && !progress.meets(minimum) {
                progress = progress.adding(client: entry.client, towards: minimum)
            }
            return progress.meets(minimum)
        }
    }
}
