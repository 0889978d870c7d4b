extension ScoreLedger {
    /// Where an entry stands.
    struct EntryPosition {
        let group: Int
        let index: Int
    }

    /// The contracts that may be left out or weigh differently, oldest first.
    var openPositions: [EntryPosition] {
        let open = groups.enumerated().flatMap { group, entries in
            entries.indices.filter { entries[$0].isOpen }.map { EntryPosition(group: group, index: $0) }
        }
        return open.sorted { groups[$0.group][$0.index].isSettled(before: groups[$1.group][$1.index]) }
    }

    /// The ledger with some contracts on their likeliest branch.
    func settling(_ positions: some Sequence<EntryPosition>) -> ScoreLedger {
        var changed = groups
        for position in positions {
            changed[position.group][position.index] = changed[position.group][position.index].settled
        }
        return withGroups(changed.map { $0.filter { $0.branches.contains(where: \.isCounted) } })
    }
}
