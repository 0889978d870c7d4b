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
    /// Below this the post as a whole says less than the questions in it.
    private static let faint = 0.4
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

    /// From so many words on a post tells a story.
    private static let story = 25

    let knowledge: Knowledge
    /// What the asker wrote.
    let words: ReplyWords
    /// The text in which the places of questions count.
    var text = ""
    /// What the matcher says to the words of the text without taking it to pieces.
    let matchInOnePiece: () -> Match

    func plan(for post: PostMatch) -> TurnPlan {
        let found = PostParts(post: post, knowledge: knowledge, naming: naming)
        let parts = found.choices
        var plan = TurnPlan(action: action(for: post, parts: parts))
        switch plan.action {
        case .answer(var choices):
            // An author has said what an example asks: that and nothing else.
            if literal(post.whole) == nil { choices = withRelated(choices, in: found) }
            plan.action = .answer(choices)
            plan.notCovered = found.uncoveredTopics
            plan.unanswered = unanswered(parts, besides: choices)
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
            return .answer(answers(to: choice(label, in: post.whole), parts: parts, of: post))
        case .ambiguous(let labels): return action(forAmbiguous: labels, in: post, parts: parts)
        case .outOfScope(let topic):
            return parts.isEmpty
                ? .decline(topic: topic.flatMap { isSure($0, in: post.whole) ? $0 : nil }) : .answer(most(parts))
        case .unsure: return parts.isEmpty ? .declineUnsure : .answer(most(parts))
        }
    }

    /// What the post as a whole asks, and the questions in it. Who asks a question in so many words
    /// asks it in its place; what only the whole tells comes first.
    private func answers(
        to main: TurnPlan.Choice, parts: [TurnPlan.Choice], of post: PostMatch
    ) -> [TurnPlan.Choice] {
        let isAsked = parts.contains { $0.intent == main.intent }
        // One question has one meaning: what the story tells beside it weighs more than its few words.
        if !isAsked, post.questions.count == 1, main.confidence >= Self.clear { return [main] }
        if !isAsked { return decisiveFirst(parts.isEmpty || main.confidence >= Self.faint ? [main] + parts : parts) }
        let others = parts.filter { $0.intent != main.intent }.prefix(Self.mostAnswers - 1)
        return decisiveFirst(parts.filter { $0.intent == main.intent || others.contains($0) })
    }

    /// With what is asked beside a clear main question and only makes sense with it.
    private func withRelated(_ choices: [TurnPlan.Choice], in found: PostParts) -> [TurnPlan.Choice] {
        guard let main = choices.first, main.confidence >= Self.clear, let intent = knowledge.intent(main.intent),
            !intent.isTalk
        else { return choices }
        return decisiveFirst(choices + found.choices(beside: intent, besides: choices.map(\.intent)))
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
        if words.count >= Self.story { return .answer(decisiveFirst(meant(by: parts, among: choices))) }
        // Several questions look like one ambiguous one: then all are meant.
        if Set(choices.map(\.intent)).isSubset(of: parts.map(\.intent)) { return .answer(most(parts)) }
        // Its one question alone is not the whole either: what the post tells may decide.
        if parts.count == 1 {
            return .answer(differing(Array(choices.prefix(1).filter { $0.intent != parts[0].intent } + parts)))
        }
        if choices.count == 1 || choices.allSatisfy({ protectsMoney($0.intent) }) {
            return .answer(Array(choices.prefix(1)))
        }
        return .offer(choices)
    }

    /// What a long story with several likely meanings is answered with. A sure question in it tells
    /// which one is meant, and the others are its further questions. Else it gets the two likeliest
    /// answers: a question back would cost another day in a forum, and often both are meant.
    private func meant(by parts: [TurnPlan.Choice], among choices: [TurnPlan.Choice]) -> [TurnPlan.Choice] {
        guard let main = parts.first(where: { part in choices.contains { $0.intent == part.intent } }) else {
            return differing(Array(choices.prefix(2)))
        }
        return [main] + parts.filter { $0 != main && differing([main, $0]).count > 1 }
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
            post.whole.probability(of: label) >= Self.clear
        {
            return nil
        }
        return post.questions.lazy.compactMap { question in
            question.match.best.flatMap {
                $0.isOutOfScope && $0.probability >= Self.certain && naming.canBeNamed($0.label, in: question.match)
                    ? $0.label : nil
            }
        }.first
    }

    /// Money and what to do about it come before what it means for the score: a
    /// deadline may run.
    private func decisiveFirst(_ choices: [TurnPlan.Choice]) -> [TurnPlan.Choice] {
        let choices = most(choices)
        let urgent = choices.filter { isUrgent($0.intent) }
        return urgent + choices.filter { !urgent.contains($0) }
    }

    /// What is about money or a contract, and what to do about a threat: whoever gives way loses money.
    private func isUrgent(_ label: String) -> Bool {
        guard let topic = knowledge.intent(label)?.topic else { return false }
        return Self.urgentTopics.contains(topic) || topic != Self.effectTopic && protectsMoney(label)
    }

    private static let urgentTopics: Set<String> = ["escrow", "contracts"]
    /// What something means for the score can wait, whatever it is about.
    private static let effectTopic = "score"

    /// Naming a wrong topic is worse than naming none: "thanks" is not about
    /// withdrawals.
    private func isSure(_ topic: String, in match: Match) -> Bool {
        match.probability(of: topic) >= Self.clear && match.evidence.knownWords >= Self.evenChance
            && naming.canBeNamed(topic, in: match)
    }

    private var naming: TopicNaming { TopicNaming(knowledge: knowledge, words: words, text: text) }

    private func most(_ parts: [TurnPlan.Choice]) -> [TurnPlan.Choice] { Array(parts.prefix(Self.mostAnswers)) }

    /// The sure questions that a full reply has no room for.
    private func unanswered(_ parts: [TurnPlan.Choice], besides answered: [TurnPlan.Choice]) -> [TurnPlan.Choice] {
        guard answered.count == Self.mostAnswers else { return [] }
        let intents = answered.map(\.intent)
        return parts.filter { !intents.contains($0.intent) && $0.confidence >= Self.clear }
    }

    private func alternatives(in match: Match, besides answered: [String]) -> [TurnPlan.Choice] {
        match.ranked.filter { ranked in
            !ranked.isOutOfScope && !answered.contains(ranked.label) && ranked.probability >= Self.leastAlternative
        }.prefix(Self.mostAlternatives).map { ranked in
            TurnPlan.Choice(intent: ranked.label, confidence: ranked.probability)
        }
    }

    private func choice(_ label: String, in match: Match) -> TurnPlan.Choice {
        TurnPlan.Choice(intent: label, confidence: match.probability(of: label))
    }
}
