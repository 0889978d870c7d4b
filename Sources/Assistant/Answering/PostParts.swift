import IntentMatching
import KnowledgeBase

/// What the questions of a post ask, each on its own.
struct PostParts {
    /// Below this a question is more likely out of scope than in it.
    private static let evenChance = 0.5
    /// A question that speaks this clearly for one intent may borrow more of
    /// its scope from the rest of the post, down to ``borrowedScope``.
    private static let clear = 0.7
    private static let borrowedScope = 0.35
    /// What nobody asks in so many words must be surer: most stories tell much
    /// that is not meant as a question.
    private static let told = (inScope: 0.75, probability: 0.85)
    /// From here on a question is likely to be about an uncovered topic, beside answers to the others.
    private static let likely = 0.5
    /// The same for a question of which few words are known.
    private static let sureOfStrangeWords = 0.8

    /// Beside a main question, an intent near to it may be this faint, where it
    /// has this share of what is believed of all covered intents.
    private static let faint = 0.08
    private static let fairShare = 0.5

    let post: PostMatch
    let knowledge: Knowledge
    let naming: TopicNaming

    /// The covered questions that are sure on their own, each intent once, in
    /// the order of the post; at last what its closing words tell. A courtesy
    /// is no question of its own.
    var choices: [TurnPlan.Choice] {
        var parts: [TurnPlan.Choice] = []
        let asked = post.questions.filter { question in
            isSure(question.match) && (question.segment.kind == .question || !isPlain || isTold(question.match))
        }
        for part in asked + [post.closing].compactMap(\.self).filter({ isTold($0.match) }) {
            guard case .confident(let label) = part.match.decision, !(knowledge.intent(label)?.isTalk ?? false),
                !parts.contains(where: { $0.intent == label })
            else { continue }
            parts.append(TurnPlan.Choice(intent: label, confidence: part.match.probability(of: label)))
        }
        return parts
    }

    /// What the unsure questions of the post ask beside its main one: "and does
    /// that touch my score?" is read among the intents that the authors name as
    /// near to the main one. Each intent once.
    ///
    /// - Parameters:
    ///   - main: The intent that the post as a whole speaks for.
    ///   - known: What the post is answered with already.
    func choices(beside main: Intent, besides known: [String]) -> [TurnPlan.Choice] {
        let near = RelatedIntents(knowledge: knowledge).around(main).map(\.id)
        var found: [TurnPlan.Choice] = []
        for question in post.questions where question.segment.kind == .question && !isRead(question.match) {
            guard let choice = nearest(in: question.match, among: near, main: main.id),
                !(known + found.map(\.intent)).contains(choice.intent)
            else { continue }
            found.append(choice)
        }
        return found
    }

    /// Whether a question is understood by itself, covered or not.
    private func isRead(_ match: Match) -> Bool {
        if case .confident = match.decision, isSure(match) { return true }
        return match.best.map { $0.isOutOfScope && $0.probability >= Self.sureOfStrangeWords } ?? true
    }

    private func nearest(in match: Match, among near: [String], main: String) -> TurnPlan.Choice? {
        let inScope = match.ranked.filter { !$0.isOutOfScope }
        guard let best = inScope.first(where: { near.contains($0.label) || $0.label == main }), best.label != main,
            best.probability >= Self.faint,
            best.probability >= Self.fairShare * inScope.reduce(0, { $0 + $1.probability })
        else { return nil }
        return TurnPlan.Choice(intent: best.label, confidence: best.probability)
    }

    /// Whether a question of the post asks what the post as a whole speaks for:
    /// then "I want to be fair to him" asks nothing besides.
    private var isPlain: Bool {
        guard let main = post.whole.best, main.probability >= Self.told.probability else { return false }
        return post.questions.contains { question in
            question.segment.kind == .question && question.match.decision == .confident(main.label)
        }
    }

    /// The uncovered topics that questions of the post ask about, each once.
    var uncoveredTopics: [String] {
        var topics: [String] = []
        for question in post.questions {
            let match = question.match
            guard let best = match.best, best.isOutOfScope, best.probability >= Self.likely,
                match.evidence.knownWords >= Self.evenChance || best.probability >= Self.sureOfStrangeWords,
                !topics.contains(best.label), naming.canBeNamed(best.label, in: match),
                naming.isSpokenOf(best.label, in: naming.words(in: question.segment))
            else { continue }
            topics.append(best.label)
        }
        return topics
    }

    private func isSure(_ match: Match) -> Bool {
        if match.inScope >= Self.evenChance { return true }
        return match.inScope >= Self.borrowedScope && (match.best?.probability ?? 0) >= Self.clear
    }

    private func isTold(_ match: Match) -> Bool {
        match.inScope >= Self.told.inScope && (match.best?.probability ?? 0) >= Self.told.probability
    }
}
