import IntentMatching
import KnowledgeBase

/// Decides what a short text is answered with that goes on with the question
/// before it.
struct FollowUpPlanner {
    /// A related intent less likely than this was not meant.
    private static let leastLikely = 0.05
    /// A text that only points at the case is less surely about it.
    private static let leastLikelyPointed = 0.2
    /// From here on an intent of the same folder may be meant, named or not.
    private static let leastLikelyNear = 0.25
    /// The folder of the questions on the score.
    private static let score = "score"

    let knowledge: Knowledge
    let matcher: IntentMatcher
    /// The intent that was answered before.
    let last: Intent

    /// "And the score?": what a topic has to do with the case at hand. Nil
    /// where the text asks more than that.
    func plan(forTopicIn words: ReplyWords) -> TurnPlan? {
        FollowUp(words).topic.flatMap { plan(forTopic: $0, words: words) }
    }

    /// "Does it hurt if I do?": what the case at hand does to the score.
    func plan(forEffectIn words: ReplyWords) -> TurnPlan? {
        FollowUp(words).asksForEffect ? plan(forTopic: Self.score, words: words) : nil
    }

    private func plan(forTopic topic: String, words: ReplyWords) -> TurnPlan? {
        if topic == last.topic { return TurnPlan(action: .answer(chosen: last.id)) }
        // The title says what the case is about, in the words of an asker.
        let inContext = matcher.match(last.title + " " + words.words.joined(separator: " "))
        return RelatedIntents(knowledge: knowledge)
            .nearest(ofTopic: topic, to: last, favourites: inContext.ranked.map(\.label))
            .map { TurnPlan(action: .answer(chosen: $0.id)) }
    }

    /// "Why?", "source?", "how long?": what a few words ask of the last answer,
    /// or nil where they ask more.
    func goingOn(in turn: Turn, words: ReplyWords) -> (plan: TurnPlan, isAside: Bool)? {
        guard let kind = GoingOn(words) else { return nil }
        if kind == .time, let elsewhere = intentAboutTime(turn) {
            return (TurnPlan(action: .answer(chosen: elsewhere.id)), false)
        }
        // "So I end it?" wants to hear what ending does, not a part of the answer at random.
        if !kind.isAside, turn.ownWords.contains("?"), CaseAct.acts(in: words).contains(.ending) {
            return (TurnPlan(action: .confirm(intent: last.id)), false)
        }
        return (TurnPlan(action: .goOn(kind, intent: last.id)), kind.isAside)
    }

    /// The intent that tells a time, where the last answer tells none.
    private func intentAboutTime(_ turn: Turn) -> Intent? {
        let facts = AnswerFacts(situation: turn.situation, asOf: turn.asOf)
        guard let answer = LastAnswer(to: last.id, knowledge: knowledge, facts: facts),
            answer.deadlines(facts).isEmpty, answer.excerpt.timed(atMost: 1, asOf: turn.asOf).isEmpty
        else { return nil }
        return TimeIntents(knowledge: knowledge).nearest(to: last)
    }

    /// "And if he never replies?", "can he still take it back?": the likeliest
    /// of the last intent and those near it, read with the person of the case
    /// in place of "he". Nil where the text does not go on with the case.
    ///
    /// - Parameters:
    ///   - match: What the text says by itself.
    ///   - plan: What it would be answered with by itself. A text that does not
    ///     say that it goes on keeps its own answer.
    func plan(among match: Match, of turn: Turn, words: ReplyWords, instead plan: TurnPlan) -> TurnPlan? {
        let followUp = FollowUp(words)
        if !followUp.goesOn {
            guard followUp.pointsAtCase, !plan.action.isAnswer else { return nil }
        }
        let ranked = Pronouns.resolved(words).map { matcher.match($0).ranked } ?? match.ranked
        let least = followUp.goesOn ? Self.leastLikely : Self.leastLikelyPointed
        let best =
            ranked.first { isNext($0.label) && $0.probability >= least && !$0.isOutOfScope }
            ?? ranked.first { isBeside($0.label) && $0.probability >= Self.leastLikelyNear && !$0.isOutOfScope }
        guard let best else {
            return followUp.isSupposed ? TurnPlan(action: .confirm(intent: last.id)) : nil
        }
        // The same answer once more would tell nothing.
        if best.label == last.id, turn.news.isEmpty { return TurnPlan(action: .confirm(intent: last.id)) }
        return TurnPlan(action: .answer([TurnPlan.Choice(intent: best.label, confidence: best.probability)]))
    }

    /// Whether an intent is the last one or one that the authors name as its next.
    private func isNext(_ intent: String) -> Bool { intent == last.id || last.next.contains(intent) }

    /// Whether an intent stands in the folder of the last one.
    private func isBeside(_ intent: String) -> Bool { knowledge.intent(intent)?.topic == last.topic }

    /// "He wants changes": the intent that new facts are about. It is the last
    /// one, or the first of its next ones whose answer turns on a fact that the
    /// last answer does not know. Another topic would be another question.
    ///
    /// - Parameters:
    ///   - keys: What the new facts are about.
    ///   - facts: All that is known, the new facts included.
    func intent(heeding keys: [SituationKey], facts: AnswerFacts) -> Intent {
        guard let answer = knowledge.answer(toIntent: last.id), !estimates(answer, facts) else { return last }
        let unknown = keys.map(\.rawValue).filter { key in
            !answer.variants.contains { $0.turns(on: key) || $0.body.uses(key) }
        }
        guard !unknown.isEmpty else { return last }
        return last.next.compactMap(knowledge.intent).first { next in
            next.topic == last.topic && next.isCovered
                && knowledge.answer(toIntent: next.id).map { answer in
                    unknown.contains(where: answer.variant(where: facts.value).turns(on:))
                } ?? false
        } ?? last
    }

    /// Whether a sum stands in the answer, into which any fact may enter.
    private func estimates(_ answer: CannedAnswer, _ facts: AnswerFacts) -> Bool {
        answer.usesEstimate && CountedContracts(facts.situation, asOf: facts.asOf) != nil
    }
}

extension Variant {
    /// Whether it is chosen by what is known under a key.
    fileprivate func turns(on key: String) -> Bool { conditions.contains { $0.key == key } }
}
