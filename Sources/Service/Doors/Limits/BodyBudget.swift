import Synchronization

/// How many bytes of bodies may lie in memory at once, over all connections.
final class BodyBudget: Sendable {
    private let taken = Atomic(0)
    private let limit: Int

    /// A budget in bytes.
    init(limit: Int) { self.limit = limit }

    /// Takes bytes from the budget; false where there are not enough left.
    func take(_ bytes: Int) -> Bool {
        let (_, after) = taken.wrappingAdd(bytes, ordering: .relaxed)
        guard after > limit else { return true }
        give(bytes)
        return false
    }

    /// Gives bytes back.
    func give(_ bytes: Int) { taken.wrappingSubtract(bytes, ordering: .relaxed) }

    /// How much is taken.
    var inUse: Int { taken.load(ordering: .relaxed) }
}

extension BodyBudget {
    /// What one body has taken of the budget.
    final class Hold: Sendable {
        private let budget: BodyBudget
        private let bytes = Atomic(0)

        /// A hold of nothing yet.
        init(_ budget: BodyBudget) { self.budget = budget }

        /// Takes bytes; false where there are not enough left.
        func take(_ count: Int) -> Bool {
            guard budget.take(count) else { return false }
            bytes.wrappingAdd(count, ordering: .relaxed)
            return true
        }

        /// Gives all back.
        func release() { budget.give(bytes.exchange(0, ordering: .relaxed)) }
    }
}
