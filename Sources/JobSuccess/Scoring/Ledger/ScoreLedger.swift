import CivilCalendar

/// The counted contracts of a history, grouped by the shortest window that
/// still holds them.
///
/// Windows are nested, so a window is its own group and all younger ones.
struct ScoreLedger {
    let rules: RuleSet
    let minimum: RuleSet.Minimum
    /// The windows, shortest first.
    let spans: [WindowSpan]
    /// Whether each window's score is one by itself, or only serves the
    /// trending score.
    let isCandidate: [Bool]
    /// The entries of each group, in the order of the windows.
    private(set) var groups: [[Entry]]

    /// A ledger of assessed contracts; those left out or outside every window
    /// do not enter it.
    init(_ assessed: [(contract: Contract, assessment: Assessment)], rules: RuleSet, asOf: CalendarDay) {
        self.rules = rules
        minimum = rules.minimum(on: asOf)
        spans = rules.spans
        isCandidate = spans.map { rules.windows.contains($0.months) }
        groups = spans.map { _ in [] }
        let clients = Self.sharedClients(assessed)
        for (contract, assessment) in assessed where assessment.certainTally != .zero {
            guard let group = group(of: assessment.place, asOf: asOf) else { continue }
            groups[group].append(
                Entry(
                    branches: assessment.branches, likeliest: assessment.likeliest,
                    client: contract.client.flatMap { clients[$0] }, day: assessment.place.day))
        }
    }

    /// A number for each client with more than one counted contract.
    private static func sharedClients(
        _ assessed: [(contract: Contract, assessment: Assessment)]
    ) -> [String: Int] {
        var seen: Set<String> = []
        var shared: [String: Int] = [:]
        for (contract, assessment) in assessed where assessment.certainTally != .zero {
            guard let client = contract.client, !seen.insert(client).inserted else { continue }
            shared[client] = shared[client] ?? shared.count
        }
        return shared
    }

    /// The ledger with other entries in its groups.
    func withGroups(_ groups: [[Entry]]) -> ScoreLedger {
        var copy = self
        copy.groups = groups
        return copy
    }

    /// Whether some counted contract has more than one possibility.
    var hasUncertainty: Bool { groups.contains { $0.contains { $0.branches.count > 1 } } }

    private func group(of place: Assessment.Place, asOf: CalendarDay) -> Int? {
        switch place {
        case .everyWindow: spans.isEmpty ? nil : 0
        case .day(let day): spans.firstIndex { asOf < $0.firstDayOutside(for: day) }
        }
    }
}

// MARK: - The likeliest course

extension ScoreLedger {
    /// One window as it looks if every contract takes its likeliest branch.
    struct LikelyWindow {
        var span: WindowSpan
        var tally: Tally
        var jobs: Int
        var clients: Int
        var isUsable: Bool
    }

    /// All windows, shortest first, on the likeliest branches.
    var likelyWindows: [LikelyWindow] {
        var tally = Tally.zero
        var jobs = 0
        var clients: Set<Int> = []
        // Clients of one contract only.
        var singles = 0
        return zip(spans, groups).map { span, group in
            for entry in group where entry.likeliest.isCounted {
                tally += entry.likeliest.tally
                jobs += 1
                if let client = entry.client { clients.insert(client) } else { singles += 1 }
            }
            let seen = clients.count + singles
            let isUsable = jobs >= minimum.jobs && seen >= minimum.clients
            return LikelyWindow(span: span, tally: tally, jobs: jobs, clients: seen, isUsable: isUsable)
        }
    }
}
