import KnowledgeBase

/// The intents in which people ask how long something takes or when it is.
struct TimeIntents {
    /// The part of an intent's examples that must ask so: the intents about a
    /// time have a sixth and more, all others hardly any.
    private static let leastShare = 0.15

    private static let phrases = [
        "how long", "how many days", "how many weeks", "until when", "by when", "how soon", "how often", "what date",
        "deadline", "when is", "when do", "when does", "when will", "when can", "when are",
    ].map { ReplyWords($0) }

    let knowledge: Knowledge

    /// The nearest one to an intent, itself included; at most two steps away.
    func nearest(to intent: Intent) -> Intent? {
        if isAboutTime(intent) { return intent }
        let related = RelatedIntents(knowledge: knowledge)
        let near = related.around(intent)
        return near.first(where: isAboutTime) ?? near.lazy.flatMap(related.around).first(where: isAboutTime)
    }

    func isAboutTime(_ intent: Intent) -> Bool {
        let texts = intent.examples.map { ReplyWords($0.text) }
        let asking = texts.count { text in Self.phrases.contains { text.contains(phrase: $0) } }
        return Double(asking) >= Self.leastShare * Double(max(texts.count, 1))
    }
}
