import IntentMatching
import KnowledgeBase

/// Turns what the matcher found in a post into what is to be answered.
struct PostPlanner {
    /// More than this is a wall of text, not an answer.
    static let mostAnswers = 3
    /// How many close intents a reply names.
    private static let mostAlternatives = 3
    /// An alternative less likely than this helps nobody.
    private static let leastAlternative = 0.05
    /// From here on a post as a whole speaks for one intent.
    private static let clear = 0.7
    /// From here on a text is like an example. A story shares less of its
    /// words with anything.
    private static let likeness = 0.42
    private static let storyLikeness = 0.33
    /// The part of the belief in all other intents that one must have.
    private static let fairShare = 0.4
    /// Below this a text is more likely out of scope than in it.
    private static let evenChance = 0.5
    /// From here on a single sentence speaks for a topic.
    private static let certain = 0.9

    /// From here on a single sentence is likely to be about an uncovered topic,
    /// beside answers to the others.
    private static let likely = 0.5

    /// From so many words on a post tells a story.
    private static let story = 25

    /// Fewer words tell no language.
    private static let sentence = 3

    let knowledge: Knowledge
    /// What the asker wrote.
    let words: ReplyWords
    /// What the matcher says to the words of the text without taking it to pieces.
    let matchInOnePiece: () -> Match

    func plan(for post: PostMatch) -> TurnPlan {
        let parts = confidentParts(of: post)
        var plan = TurnPlan(action: action(for: post, parts: parts))
        switch plan.action {
        case .answer(let choices):
            plan.notCovered = uncoveredParts(of: post)
            plan.alternatives = alternatives(in: post.whole, besides: choices.map(\.intent))
        case .declineUnsure: plan.alternatives = alternatives(in: post.whole, besides: [])
        default: break
        }
        return plan
    }

    private func action(for post: PostMatch, parts: [TurnPlan.Choice]) -> TurnPlan.Action {
        if let known = literal(post.whole) { return known }
        let whole = decision(on: post)
        if parts.isEmpty, let topic = prevailingTopic(of: post, decision: whole) { return .decline(topic: topic) }
        switch whole {
        case .confident(let label):
            let main = choice(label, in: post.whole)
            return .answer(decisiveFirst([main] + parts.filter { $0.intent != label }.prefix(Self.mostAnswers - 1)))
        case .ambiguous(let labels): return action(forAmbiguous: labels, in: post, parts: parts)
        case .outOfScope(let topic):
            return parts.isEmpty
                ? .decline(topic: topic.flatMap { isSure($0, in: post.whole) ? $0 : nil }) : .answer(most(parts))
        case .unsure: return parts.isEmpty ? .declineUnsure : .answer(most(parts))
        }
    }

    /// Word for word an example: its author has said what it asks.
    private func literal(_ match: Match) -> TurnPlan.Action? {
        guard match.evidence.isLiteral, let best = match.best, best.probability >= Self.certain else { return nil }
        return best.isOutOfScope ? .decline(topic: best.label) : .answer([choice(best.label, in: match)])
    }

    private func action(
        forAmbiguous labels: [String], in post: PostMatch, parts: [TurnPlan.Choice]
    ) -> TurnPlan.Action {
        // A courtesy is no choice beside a question.
        let questions = labels.filter { !isTalk($0) }
        let choices = (questions.isEmpty ? labels : questions).map { choice($0, in: post.whole) }
        // Who tells a long story gets the two likeliest answers: a question
        // back would cost another day in a forum, and often both are meant.
        if words.count >= Self.story { return .answer(differing(Array(choices.prefix(2)))) }
        // Several questions look like one ambiguous one: then all are meant.
        if Set(choices.map(\.intent)).isSubset(of: parts.map(\.intent)) || parts.count == 1 {
            return .answer(most(parts))
        }
        if choices.count == 1 || choices.allSatisfy({ protectsMoney($0.intent) }) {
            return .answer(Array(choices.prefix(1)))
        }
        return .offer(choices)
    }

    /// Without the second of two answers that hold the same branches: they say much the same.
    private func differing(_ choices: [TurnPlan.Choice]) -> [TurnPlan.Choice] {
        let isOneTrap = knowledge.traps.contains { trap in
            choices.allSatisfy { trap.intents.contains($0.intent) }
        }
        return isOneTrap ? Array(choices.prefix(1)) : choices
    }

    /// The decision on the whole post. The words in which people ask what an
    /// assistant can do stand in all kinds of questions: such an intent stands
    /// only where an example of its own is much like the text, and else for
    /// the likeliest of the others if the post tells a story, for none if not.
    private func decision(on post: PostMatch) -> MatchDecision {
        guard case .confident(let label) = post.whole.decision, needsCloseMatch(label), !resemblesTalk else {
            return post.whole.decision
        }
        let others = post.whole.ranked.filter { !needsCloseMatch($0.label) }
        let left = others.reduce(0) { $0 + $1.probability }
        guard words.count >= Self.story, let next = others.first, next.probability >= Self.fairShare * left else {
            return .outOfScope(nil)
        }
        return next.isOutOfScope ? .outOfScope(next.label) : .confident(next.label)
    }

    /// Whether the text as one piece is most like an example of some courtesy. Of
    /// a post read in pieces each closing phrase is like some courtesy.
    private var resemblesTalk: Bool {
        let evidence = matchInOnePiece().evidence
        guard evidence.similarity >= (words.count < Self.story ? Self.likeness : Self.storyLikeness),
            let nearest = evidence.nearestExample
        else { return false }
        let labels = TrainingTexts.labels(of: knowledge)
        return labels.indices.contains(nearest) && isTalk(labels[nearest])
    }

    /// Whether an intent's answer is held to a trap: its branches keep the
    /// asker from giving money away. Among such answers the likeliest one now
    /// is worth more than a question back.
    private func protectsMoney(_ label: String) -> Bool {
        knowledge.traps.contains { $0.intents.contains(label) }
    }

    private func needsCloseMatch(_ label: String) -> Bool { knowledge.intent(label)?.isCloseMatchOnly ?? false }

    private func isTalk(_ label: String) -> Bool { knowledge.intent(label)?.isTalk ?? false }

    /// An uncovered topic that one sentence asks about for sure, where the
    /// post as a whole speaks for nothing as clearly.
    private func prevailingTopic(of post: PostMatch, decision: MatchDecision) -> String? {
        if case .confident(let label) = decision, post.whole.inScope >= Self.evenChance,
            probability(of: label, in: post.whole) >= Self.clear
        {
            return nil
        }
        return post.questions.lazy.compactMap { question in
            question.match.best.flatMap {
                $0.isOutOfScope && $0.probability >= Self.certain && canBeNamed($0.label, in: question.match)
                    ? $0.label : nil
            }
        }.first
    }

    /// Money and what to do about it come before what it means for the score: a
    /// deadline may run.
    private func decisiveFirst(_ choices: [TurnPlan.Choice]) -> [TurnPlan.Choice] {
        let urgent = choices.filter { Self.urgentTopics.contains(knowledge.intent($0.intent)?.topic ?? "") }
        return urgent + choices.filter { !urgent.contains($0) }
    }

    private static let urgentTopics: Set<String> = ["escrow", "contracts"]

    /// Naming a wrong topic is worse than naming none: "thanks" is not about
    /// withdrawals.
    private func isSure(_ topic: String, in match: Match) -> Bool {
        probability(of: topic, in: match) >= Self.clear && match.evidence.knownWords >= Self.evenChance
            && canBeNamed(topic, in: match)
    }

    /// Every word that is not English is a little like the examples in other
    /// languages: "hmm" and "banana" are not.
    private func canBeNamed(_ topic: String, in match: Match) -> Bool {
        guard topic == ForeignWords.topic else { return true }
        return ForeignWords(knowledge).areMost(of: words)
            && (words.count >= Self.sentence || probability(of: topic, in: match) >= Self.certain)
    }

    private func most(_ parts: [TurnPlan.Choice]) -> [TurnPlan.Choice] { Array(parts.prefix(Self.mostAnswers)) }

    /// The covered questions that are sure on their own, each intent once, in
    /// the order of the post. A courtesy is no question of its own.
    private func confidentParts(of post: PostMatch) -> [TurnPlan.Choice] {
        guard post.questions.count > 1 else { return [] }
        var parts: [TurnPlan.Choice] = []
        for question in post.questions {
            guard case .confident(let label) = question.match.decision, !isTalk(label),
                question.match.inScope >= Self.evenChance,
                !parts.contains(where: { $0.intent == label })
            else { continue }
            parts.append(choice(label, in: question.match))
        }
        return parts
    }

    private func uncoveredParts(of post: PostMatch) -> [String] {
        var topics: [String] = []
        for question in post.questions where post.questions.count > 1 {
            guard case .outOfScope(let topic?) = question.match.decision, !topics.contains(topic),
                probability(of: topic, in: question.match) >= Self.likely,
                question.match.evidence.knownWords >= Self.evenChance, canBeNamed(topic, in: question.match)
            else { continue }
            topics.append(topic)
        }
        return topics
    }

    private func alternatives(in match: Match, besides answered: [String]) -> [TurnPlan.Choice] {
        match.ranked.filter { ranked in
            !ranked.isOutOfScope && !answered.contains(ranked.label) && ranked.probability >= Self.leastAlternative
        }.prefix(Self.mostAlternatives).map { ranked in
            TurnPlan.Choice(intent: ranked.label, confidence: ranked.probability)
        }
    }

    private func choice(_ label: String, in match: Match) -> TurnPlan.Choice {
        TurnPlan.Choice(intent: label, confidence: probability(of: label, in: match))
    }

    private func probability(of label: String, in match: Match) -> Double {
        match.ranked.first { $0.label == label }?.probability ?? 0
    }
}
