import IntentMatching
import KnowledgeBase

/// Decides what a turn is answered with: a reply to what was asked back, a
/// choice among what was offered, or a question of its own.
struct TurnPlanner {
    /// A reply to a question back is short; a story is a new question.
    private static let longestReply = 12
    private static let shortestQuestion = 3
    /// From here on even two words are no reply: "a big one" is like a question
    /// on big contracts by nine tenths.
    private static let unmistakable = 0.95
    private static let surelyInScope = 0.9
    /// Words such as "and hourly?" that add a fact to the last question.
    private static let longestAddition = 8
    /// From here on a short text is a question of its own, not an addition.
    private static let sureQuestion = 0.8

    /// Below this three words are not clear enough for an answer.
    private static let likely = 0.6

    let knowledge: Knowledge
    let matcher: IntentMatcher

    func plan(for turn: Turn) -> TurnPlan {
        let words = ReplyWords(turn.ownWords)
        if words.isEmpty { return TurnPlan(action: .declineEmpty) }
        if WritingSystem.isForeign(turn.ownWords) { return TurnPlan(action: .declineLanguage) }
        if let chosen = choice(among: turn.conversation.offered, words: words) { return chosen }
        let followUp = followUpPlanner(after: turn.conversation)
        if let topic = followUp?.plan(forTopicIn: words) { return topic }
        if let answered = replyToSlot(of: turn, words: words) { return answered }
        if let corrected = correction(in: turn, words: words) { return corrected }
        let post = matcher.matchPost(turn.ownWords)
        let planner = PostPlanner(knowledge: knowledge, words: words) { matcher.byWordsAlone.match(turn.ownWords) }
        let plan = planner.plan(for: post)
        guard let followUp, !post.whole.evidence.isLiteral else { return hesitating(plan, words: words) }
        let isAddition = isAddition(turn, words: words)
        if Self.standsAlone(plan), !(isAddition && words.count <= Self.shortestQuestion) { return plan }
        if isAddition { return addition(to: turn, followUp: followUp) }
        return followUp.plan(among: post.whole, words: words) ?? plan
    }

    /// Nil where the reply before answered nothing that a text can go on with.
    private func followUpPlanner(after conversation: Conversation) -> FollowUpPlanner? {
        guard let last = conversation.intents.first.flatMap(knowledge.intent), last.isCovered, !last.isTalk
        else { return nil }
        return FollowUpPlanner(knowledge: knowledge, matcher: matcher, last: last)
    }

    /// Whether a text is a question of its own, whatever was asked before.
    private static func standsAlone(_ plan: TurnPlan) -> Bool {
        switch plan.action {
        case .answer(let choices): choices.first.map { $0.confidence >= sureQuestion } ?? false
        case .decline(topic: _?): true
        default: false
        }
    }

    /// Three words can mean many things: unless one meaning is likely, the asker chooses.
    private func hesitating(_ plan: TurnPlan, words: ReplyWords) -> TurnPlan {
        guard words.count <= Self.shortestQuestion, case .answer(let choices) = plan.action, let only = choices.first,
            choices.count == 1, only.confidence < Self.likely, plan.alternatives.count > 1,
            knowledge.intent(only.intent).map({ !$0.isTalk }) ?? false
        else { return plan }
        return TurnPlan(action: .offer([only] + plan.alternatives.prefix(2)))
    }

    // MARK: Offers

    private func choice(among offered: [String], words: ReplyWords) -> TurnPlan? {
        guard !offered.isEmpty, words.count <= Self.longestReply else { return nil }
        let titles = offered.map { knowledge.intent($0)?.title ?? "" }
        guard let index = OfferChoice.index(in: words, titles: titles),
            knowledge.intent(offered[index])?.isCovered ?? false
        else { return nil }
        return TurnPlan(action: .answer(chosen: offered[index]))
    }

    // MARK: Questions back

    private func replyToSlot(of turn: Turn, words: ReplyWords) -> TurnPlan? {
        guard let asked = turn.conversation.asked, !asked.isGivenUp, words.count <= Self.longestReply,
            let intent = turn.conversation.intents.first.flatMap(knowledge.intent),
            let slot = intent.slots.first(where: { $0.key == asked.slot }), let key = SituationKey(rawValue: slot.key)
        else { return nil }
        let match = matcher.match(turn.ownWords)
        let heard = heard(in: match, words: words)
        // A whole sentence on something else is no reply, whatever number stands in it.
        let isSentence = words.count > Self.longestAddition && (match.best?.probability ?? 0) >= Self.sureQuestion
        if turn.ownWords.contains("?") || isSentence, Self.isQuestion(heard, besides: intent.id) { return nil }
        let again = TurnPlan.Action.answer(chosen: intent.id)
        switch SlotReply(turn.ownWords, to: slot, facts: turn.facts, asOf: turn.asOf) {
        case .value(let value): return TurnPlan(action: again, learned: [(key, value)])
        case .skipped: return TurnPlan(action: again, gaveUpSlot: slot.key)
        case .unclear where turn.facts.contains { $0.key == key }: return TurnPlan(action: again)
        case .unclear where turn.ownWords.contains("?") && FollowUp(words).goesOn: return nil
        // Without a mark it may still be a question, of the same intent too.
        case .unclear: return Self.isQuestion(heard) ? nil : retry(slot, intent: intent.id, tries: asked.tries)
        }
    }

    /// What a text says by itself. A word or two are no question, unless they
    /// are as good as an example of one.
    private func heard(in match: Match, words: ReplyWords) -> MatchDecision {
        if words.count > Self.shortestQuestion { return match.decision }
        guard case .confident = match.decision, let best = match.best, best.probability >= Self.unmistakable,
            match.inScope >= Self.surelyInScope
        else { return .unsure }
        return match.decision
    }

    /// Whether a text asks for something by itself: a question instead of a
    /// reply is answered as a question.
    private static func isQuestion(_ decision: MatchDecision, besides intent: String? = nil) -> Bool {
        switch decision {
        case .confident(let label): label != intent
        case .outOfScope(_?): true
        default: false
        }
    }

    private func retry(_ slot: Slot, intent: String, tries: Int) -> TurnPlan {
        if tries < slot.attempts { return TurnPlan(action: .askAgain(slot: slot.key, intent: intent)) }
        return TurnPlan(action: .answer(chosen: intent), gaveUpSlot: slot.key)
    }

    // MARK: Corrections

    /// "Sorry, 8 days ago": a new value for the time that was told before.
    private func correction(in turn: Turn, words: ReplyWords) -> TurnPlan? {
        guard let intent = turn.conversation.intents.first, words.count <= Self.longestReply,
            !turn.ownWords.contains("?"),
            words.containsAny(of: Self.corrections), turn.facts.allSatisfy({ !Self.times.contains($0.key) }),
            let key = Self.times.first(where: { turn.situation[$0] != nil }),
            let value = TemplateKeys.situation(key.rawValue)
                .flatMap({ QuantityReply(key: $0, asOf: turn.asOf).value(in: turn.ownWords) })
        else { return nil }
        return TurnPlan(action: .answer(chosen: intent), learned: [(key, value)])
    }

    private static let corrections = ["sorry", "actually", "mean", "meant", "correction", "no", "not", "wait", "oops"]
    private static let times: [SituationKey] = [
        .daysSinceSubmission, .daysSinceCancel, .daysSinceClosed, .daysSilent, .monthsIdle,
    ]

    // MARK: Additions

    private func isAddition(_ turn: Turn, words: ReplyWords) -> Bool {
        !turn.facts.isEmpty && words.count <= Self.longestAddition
    }

    private func addition(to turn: Turn, followUp: FollowUpPlanner) -> TurnPlan {
        let stated = turn.facts.filter { $0.said == .stated }.map(\.key)
        let facts = AnswerFacts(situation: turn.situation, asOf: turn.asOf)
        return TurnPlan(action: .answer(chosen: followUp.intent(heeding: stated, facts: facts).id))
    }
}
