import GRDB

extension ForumChoice {
    /// What follows `instance` in a condition.
    var condition: String {
        switch self {
        case .only: "= ?"
        case .except(let names): "NOT IN (\(names.map { _ in "?" }.joined(separator: ", ")))"
        }
    }

    /// The values of the condition.
    var arguments: StatementArguments {
        switch self {
        case .only(let name): [name]
        case .except(let names): StatementArguments(names.sorted())
        }
    }
}
