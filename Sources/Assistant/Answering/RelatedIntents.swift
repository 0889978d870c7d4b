import KnowledgeBase

/// The intents that the authors name as near to one another.
struct RelatedIntents {
    let knowledge: Knowledge

    /// The intents that an intent names as its next ones, then those that name
    /// it. Courtesies and uncovered topics lead nowhere.
    func around(_ intent: Intent) -> [Intent] {
        let named = intent.next.compactMap(knowledge.intent)
        let naming = knowledge.intents.filter { $0.next.contains(intent.id) && !intent.next.contains($0.id) }
        return (named + naming).filter { $0.isCovered && !$0.isTalk && $0.id != intent.id }
    }

    /// The nearest intent of a topic, at most two steps away.
    ///
    /// - Parameters:
    ///   - topic: The folder that is looked for.
    ///   - intent: Where to begin.
    ///   - favourites: The ids of the first steps to try before the others.
    func nearest(ofTopic topic: String, to intent: Intent, favourites: [String]) -> Intent? {
        let near = around(intent)
        if let neighbour = near.first(where: { $0.topic == topic }) { return neighbour }
        let first = favourites.compactMap { favourite in near.first { $0.id == favourite } }
        let steps = first + near.filter { !first.contains($0) }
        return steps.lazy.flatMap(around).first { $0.topic == topic }
    }
}
