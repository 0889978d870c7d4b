import IntentMatching
import KnowledgeBase

/// Decides what a turn is answered with: a reply to what was asked back, a
/// choice among what was offered, a few words on the answer before, or a
/// question of its own.
struct TurnPlanner {
    /// An offer is chosen in few words.
    private static let longestChoice = 12
    private static let shortestQuestion = 3
    /// Words such as "and hourly?" that add a fact to the last question.
    private static let longestAddition = 8
    /// A longer text tells more than one thing that it supposes.
    private static let longestSupposition = 10
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
        let correction = correction(in: turn, followUp: followUp)
        if let correction, correction.replacesKnown { return correction.plan }
        if let answered = shortReply(of: turn, words: words, followUp: followUp) { return answered }
        if let followUp, let supposition = suppositionOfTheCase(in: turn, words: words, followUp: followUp) {
            return supposition
        }
        if let correction, correction.isPlain { return correction.plan }
        let post = matcher.matchPost(turn.ownWords)
        let planner = PostPlanner(knowledge: knowledge, words: words, text: turn.ownWords) {
            matcher.byWordsAlone.match(turn.ownWords)
        }
        let plan = planner.plan(for: post)
        guard let followUp, !post.whole.evidence.isLiteral else { return hesitating(plan, words: words) }
        if let effect = followUp.plan(forEffectIn: words), !isSure(plan, besides: followUp.last.id) { return effect }
        let isAddition = isAddition(turn, words: words)
        if standsAlone(plan, words: words), !(isAddition && words.count <= Self.shortestQuestion) { return plan }
        if let correction { return correction.plan }
        if let supposition = supposition(in: turn, words: words, last: followUp.last) { return supposition }
        if isAddition, !FollowUp(words).isSupposed { return addition(to: turn, followUp: followUp) }
        return followUp.plan(among: post.whole, of: turn, words: words, instead: plan) ?? plan
    }

    /// Whether the plan surely answers something else than was answered before.
    private func isSure(_ plan: TurnPlan, besides last: String) -> Bool {
        guard case .answer(let choices) = plan.action, let main = choices.first else { return false }
        return main.intent != last && main.confidence >= Self.sureQuestion
    }

    /// What a short text says to the reply before it, where that can be told
    /// from its words alone.
    private func shortReply(of turn: Turn, words: ReplyWords, followUp: FollowUpPlanner?) -> TurnPlan? {
        if let topic = followUp?.plan(forTopicIn: words) { return topic }
        let goingOn = followUp?.goingOn(in: turn, words: words)
        if let goingOn, !goingOn.isAside { return goingOn.plan }
        let slots = SlotReplyPlanner(knowledge: knowledge, matcher: matcher)
        return slots.plan(for: turn, words: words) ?? goingOn?.plan
    }

    /// Nil where the reply before answered nothing that a text can go on with.
    private func followUpPlanner(after conversation: Conversation) -> FollowUpPlanner? {
        guard let last = conversation.intents.first.flatMap(knowledge.intent), last.isCovered, !last.isTalk
        else { return nil }
        return FollowUpPlanner(knowledge: knowledge, matcher: matcher, last: last)
    }

    /// Whether a text is a question of its own, whatever was asked before. "And
    /// if she never replies?" is like questions about love; what it is about
    /// was said before, unless it names the other topic.
    private func standsAlone(_ plan: TurnPlan, words: ReplyWords) -> Bool {
        switch plan.action {
        case .answer(let choices): choices.first.map { $0.confidence >= Self.sureQuestion } ?? false
        case .decline(let topic?):
            !(FollowUp(words).goesOn || FollowUp(words).pointsAtCase) || isNamed(topic, in: words)
        default: false
        }
    }

    /// Whether a word of an uncovered topic stands in a text.
    private func isNamed(_ topic: String, in words: ReplyWords) -> Bool {
        guard let keywords = knowledge.intent(topic)?.keywords else { return true }
        return words.containsAny(of: keywords.eachOf.flatMap(\.self) + keywords.helps)
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
        guard !offered.isEmpty, words.count <= Self.longestChoice else { return nil }
        let titles = offered.map { knowledge.intent($0)?.title ?? "" }
        let chosen = OfferChoice.indices(in: words, titles: titles).map { offered[$0] }
        guard !chosen.isEmpty, chosen.allSatisfy({ knowledge.intent($0)?.isCovered ?? false }) else { return nil }
        return TurnPlan(
            action: .answer(
                chosen.prefix(PostPlanner.mostAnswers).map { TurnPlan.Choice(intent: $0, confidence: 1) }))
    }

    // MARK: Corrections and additions

    private typealias Correction = (plan: TurnPlan, isPlain: Bool, replacesKnown: Bool)

    /// Where nothing was answered there is nothing to put right.
    private func correction(in turn: Turn, followUp: FollowUpPlanner?) -> Correction? {
        guard let followUp,
            let correction = ReplyCorrection(
                turn.ownWords, facts: turn.facts, known: turn.known, asOf: turn.asOf),
            let values = correction.values
        else { return nil }
        let plan = TurnPlan(action: .answer(chosen: followUp.last.id), learned: values, corrects: true)
        let asked = [turn.conversation.asked, turn.conversation.waiting].compactMap { asked in
            asked.flatMap { SituationKey(rawValue: $0.slot) }
        }
        return (plan, correction.isPlain, correction.replacesKnown(besides: asked))
    }

    /// "And if it is hourly?": the last question, as if that were so.
    private func supposition(in turn: Turn, words: ReplyWords, last: Intent) -> TurnPlan? {
        guard FollowUp(words).isSupposed else { return nil }
        let supposed = Supposition(words: words, facts: turn.facts, known: turn.known).read
        return supposed.isEmpty ? nil : TurnPlan(action: .answer(chosen: last.id), supposed: supposed)
    }

    /// The same where few words leave no doubt that the last answer is meant:
    /// they point at it, or name what it turns on.
    private func suppositionOfTheCase(in turn: Turn, words: ReplyWords, followUp: FollowUpPlanner) -> TurnPlan? {
        guard FollowUp(words).isSupposed, words.count <= Self.longestSupposition else { return nil }
        if FollowUp(words).supposesOfTheCase, let plan = supposition(in: turn, words: words, last: followUp.last) {
            return plan
        }
        let supposed = Supposition(words: words, facts: turn.facts, known: turn.known)
            .situation(answering: followUp.last.slots)
        guard !supposed.isEmpty else { return nil }
        let facts = AnswerFacts(situation: turn.situation.learning(supposed), asOf: turn.asOf)
        return TurnPlan(
            action: .answer(chosen: followUp.intent(heeding: supposed.keys, facts: facts).id), supposed: supposed)
    }

    private func isAddition(_ turn: Turn, words: ReplyWords) -> Bool {
        !turn.facts.isEmpty && words.count <= Self.longestAddition
    }

    private func addition(to turn: Turn, followUp: FollowUpPlanner) -> TurnPlan {
        let keys = turn.news.keys + turn.supposed.keys
        return TurnPlan(action: .answer(chosen: followUp.intent(heeding: keys, facts: AnswerFacts(turn)).id))
    }
}
