/// Everything the house knows in one language: how people ask and what is
/// answered.
///
/// A value of this type has passed every check of ``KnowledgeReader``, so
/// whoever holds one need not check again. It is `Codable` so that a compiled
/// copy can be cached.
package struct Knowledge: Hashable, Sendable, Codable {
    /// The language, as in the folder names: `en`.
    package let language: String

    /// Every intent, covered or not, sorted by id.
    package let intents: [Intent]

    /// The answers by id.
    package let answers: [String: CannedAnswer]

    /// The sources by id.
    package let sources: [String: Source]

    /// Places where the opposite advice costs money.
    package let traps: [Trap]

    /// The house sentences around the answers.
    package let phrases: Phrases

    /// Knowledge put together from parts that were checked.
    package init(
        language: String, intents: [Intent], answers: [String: CannedAnswer], sources: [String: Source],
        traps: [Trap], phrases: Phrases
    ) {
        self.language = language
        self.intents = intents.sorted { $0.id < $1.id }
        self.answers = answers
        self.sources = sources
        self.traps = traps
        self.phrases = phrases
    }

    /// The intent with this id, found by binary search, or nil.
    package func intent(_ id: String) -> Intent? {
        var low = 0
        var high = intents.count
        while low < high {
            let middle = (low + high) / 2
            if intents[middle].id < id { low = middle + 1 } else { high = middle }
        }
        guard low < intents.count, intents[low].id == id else { return nil }
        return intents[low]
    }

    /// The answer that an intent names, or nil if the id is of no intent.
    package func answer(toIntent id: String) -> CannedAnswer? {
        intent(id).flatMap { answers[$0.answer] }
    }
}
