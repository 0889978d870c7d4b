/// Contracts that nothing the score looks at can tell apart.
struct ContractClass {
    /// How a class matters for the minimum of clients.
    enum Clients: Hashable {
        /// Not at all: the minimum is settled.
        case settled
        /// Each contract is the only one with its client.
        case separate
        /// All contracts are with one client who has further ones.
        case shared(String)
    }

    /// What the contracts of a class have in common.
    struct Key: Hashable {
        /// The shortest window that holds them.
        var group: Int
        /// What they may count, the best for the score first.
        var branches: [Assessment.Branch]
        /// Whether it is the feedback that is hidden.
        var isFeedbackHidden: Bool
        var clients: Clients
    }

    let key: Key
    /// Where the contracts stand in the history.
    var positions: [Int]
}

extension ContractClass {
    /// The classes of the counted contracts, in the order of the history.
    static func all(in history: AssessedHistory, isMinimumSettled: Bool) -> [ContractClass] {
        let groups = history.contracts.indices.map(history.group(of:))
        let counted = groups.indices.filter { groups[$0] != nil }
        let clients = Dictionary(grouping: counted.compactMap { history.contracts[$0].client }) { $0 }
        var classes: [ContractClass] = []
        var known: [Key: Int] = [:]
        for position in counted {
            guard let group = groups[position] else { continue }
            let client = history.contracts[position].client.flatMap { clients[$0, default: []].count > 1 ? $0 : nil }
            let assessment = history.assessments[position]
            let key = Key(
                group: group, branches: assessment.bestFirst, isFeedbackHidden: assessment.isFeedbackHidden,
                clients: isMinimumSettled ? .settled : client.map(Clients.shared) ?? .separate)
            if let index = known[key] {
                classes[index].positions.append(position)
            } else {
                known[key] = classes.count
                classes.append(ContractClass(key: key, positions: [position]))
            }
        }
        return classes
    }

    /// Whether the contracts may count in more than one way.
    var isUncertain: Bool { key.branches.count > 1 }

    /// How likely each of them is bad before anything is known of the score.
    var badProbability: Double { key.branches.filter { $0.tally.bad > 0 }.reduce(0) { $0 + $1.probability } }
}

extension Assessment {
    fileprivate var bestFirst: [Branch] {
        branches.sorted { ($0.tally.bad, -$0.tally.good) < ($1.tally.bad, -$1.tally.good) }
    }
}
