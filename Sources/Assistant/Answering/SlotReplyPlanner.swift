import IntentMatching
import KnowledgeBase

/// Decides what a text says to the question that waits for a reply.
struct SlotReplyPlanner {
    /// A reply to a question back is short; a story is a new question.
    private static let longestReply = 12
    private static let shortestQuestion = 3
    /// A whole sentence is longer than this.
    private static let shortestSentence = 8
    /// From here on a sentence is a question of its own.
    private static let sureQuestion = 0.8
    /// From here on even two words are no reply: "a big one" is like a question
    /// on big contracts by nine tenths.
    private static let unmistakable = 0.95
    private static let surelyInScope = 0.9

    let knowledge: Knowledge
    let matcher: IntentMatcher

    /// The plan, or nil where nothing waits or the text is no reply to it.
    func plan(for turn: Turn, words: ReplyWords) -> TurnPlan? {
        // Who supposes something asks; it is no reply, good or bad.
        guard words.count <= Self.longestReply, !FollowUp(words).isSupposed, !triesOut(turn, words) else { return nil }
        // "It is hourly" tells which of two questions it replies to.
        if let waiting = turn.conversation.waiting, let key = SituationKey(rawValue: waiting.slot),
            turn.news[key] != nil, let reply = plan(for: turn, words: words, asked: waiting)
        {
            return reply
        }
        return turn.conversation.asked.flatMap { plan(for: turn, words: words, asked: $0) }
    }

    /// "And how many do I need for 95?" goes on asking, whatever number stands in it.
    private func triesOut(_ turn: Turn, _ words: ReplyWords) -> Bool {
        FollowUp(words).goesOn && (turn.ownWords.contains("?") || !turn.supposed.isEmpty)
            && turn.conversation.asked.map { asked in !turn.news.keys.contains { $0.rawValue == asked.slot } } ?? true
    }

    private func plan(for turn: Turn, words: ReplyWords, asked: Conversation.Asked) -> TurnPlan? {
        guard !asked.isGivenUp, let key = SituationKey(rawValue: asked.slot),
            let intent = (asked.intent ?? turn.conversation.intents.first).flatMap(knowledge.intent)
        else { return nil }
        guard let slot = intent.slots.first(where: { $0.key == asked.slot }) else {
            return recount(key, in: turn, intent: intent.id)
        }
        let match = matcher.match(turn.ownWords)
        let heard = heard(in: match, words: words)
        // A whole sentence on something else is no reply, whatever number stands in it.
        let isSentence = words.count > Self.shortestSentence && (match.best?.probability ?? 0) >= Self.sureQuestion
        if turn.ownWords.contains("?") || isSentence, Self.isQuestion(heard, besides: intent.id) { return nil }
        let again = TurnPlan.Action.answer(chosen: intent.id)
        switch SlotReply(turn.ownWords, to: slot, facts: turn.facts, asOf: turn.asOf) {
        case .value(let value): return TurnPlan(action: again, learned: [(key, value)], corrects: true)
        case .skipped: return TurnPlan(action: again, gaveUpSlot: slot.key)
        case .unclear where turn.facts.contains { $0.key == key }: return TurnPlan(action: again)
        // Who has asked something else meanwhile need not come back to it.
        case .unclear where asked.intent != nil: return nil
        case .unclear where turn.ownWords.contains("?") && (FollowUp(words).goesOn || asks(words)): return nil
        // Without a mark it may still be a question, of the same intent too.
        case .unclear: return Self.isQuestion(heard) ? nil : retry(slot, intent: intent.id, tries: asked.tries)
        }
    }

    /// "So can I end it?" begins as a question does.
    private func asks(_ words: ReplyWords) -> Bool {
        words.count > Self.shortestQuestion
            && words.words.first { !Self.openers.contains($0) }.map(ReplyCorrection.questions.contains) ?? false
    }

    private static let openers: Set<String> = ["and", "but", "so", "ok", "okay", "well", "then", "yes", "no"]

    /// A reply to the question for a count that could not be as it was told,
    /// which no intent declares. It is put once.
    private func recount(_ key: SituationKey, in turn: Turn, intent: String) -> TurnPlan? {
        let answer = TurnPlan.Action.answer(chosen: intent)
        if turn.news[key] != nil { return TurnPlan(action: answer, corrects: true) }
        guard !turn.ownWords.contains("?"), !FollowUp(ReplyWords(turn.ownWords)).goesOn,
            !turn.facts.contains(where: { $0.said == .stated && $0.value.isNumeric }),
            let value = TemplateKeys.situation(key.rawValue)
                .flatMap({ QuantityReply(key: $0, asOf: turn.asOf).value(in: turn.ownWords) })
        else { return nil }
        return TurnPlan(action: answer, learned: [(key, value)], corrects: true)
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
}
