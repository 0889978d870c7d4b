/// A place where the advice for one situation costs money in another.
package struct Trap: Hashable, Sendable, Codable {
    /// One situation, with what an answer must and must not say in it.
    package struct Branch: Hashable, Sendable, Codable {
        /// The situation.
        package let conditions: [Condition]

        /// Texts that the answer must not contain there.
        package let never: [String]

        /// Texts that the answer must contain there.
        package let says: [String]
    }

    /// The name of the trap.
    package let id: String

    /// The intents whose answers must keep the branches apart.
    package let intents: [String]

    /// The situations.
    package let branches: [Branch]

    /// What a wrong answer costs.
    package let why: String
}
