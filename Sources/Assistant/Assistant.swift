public import CivilCalendar
import Forum
import IntentMatching
package import KnowledgeBase

/// Answers questions from a knowledge base.
///
/// It is a value that never changes; any number of tasks may ask it at once.
/// The same question, day, conversation and knowledge give the same reply.
///
///     let location = try KnowledgeLocation.find(named: nil, environment: environment)
///     let assistant = try Assistant.load(from: location, cache: nil)
///     let first = assistant.reply(to: "my client is silent, close it?", asOf: today)
///     let second = assistant.reply(
///         to: "it is hourly", asOf: today, conversation: first.conversation, situation: first.situation)
///
/// ## Topics
/// - ``load(from:cache:embedding:progress:)``
/// - ``reply(to:asOf:conversation:situation:)``
/// - ``explanation(of:asOf:)``
public struct Assistant: Sendable {
    /// What it answers from.
    package let knowledge: Knowledge
    let matcher: IntentMatcher
    private let handOffs: HandOffIndex

    /// `sha256:` and the hash of the files that the knowledge was read from.
    public let knowledgeHash: String

    init(_ compiled: CompiledKnowledge, hash: ContentHash) {
        knowledge = compiled.knowledge
        handOffs = HandOffPlanner.index(of: compiled.knowledge)
        var matcher = compiled.matcher
        matcher.postWeights = .stories
        self.matcher = matcher
        knowledgeHash = "sha256:" + hash.hexadecimal
    }

    /// Answers one question.
    ///
    /// - Parameters:
    ///   - question: The asker's words, or a whole forum post. Quotes of
    ///     others in it and its signature are not read.
    ///   - asOf: The day whose rules apply: today, or the day of the post.
    ///   - conversation: What the reply before handed back.
    ///   - situation: What the reply before handed back.
    public func reply(
        to question: String, asOf: CalendarDay, conversation: Conversation = Conversation(),
        situation: Situation = Situation()
    ) -> Reply {
        reply(to: question, asOf: asOf, conversation: conversation, situation: situation, manner: ReplyManner())
    }

    /// Answers one question in the manner of the place where the reply will stand.
    package func reply(
        to question: String, asOf: CalendarDay, conversation: Conversation, situation: Situation, manner: ReplyManner
    ) -> Reply {
        let post = PostText(question)
        let (facts, elsewhere) = SituationReader(reference: asOf).facts(in: post.ownWords, beside: situation)
        let turn = Turn(
            question: question, ownWords: post.ownWords, asOf: asOf, facts: facts, elsewhere: elsewhere,
            known: situation,
            conversation: conversation.limited(to: knowledge))
        var plan = TurnPlanner(knowledge: knowledge, matcher: matcher).plan(for: turn)
        plan = VoicePlanner(knowledge: knowledge).heeding(plan, in: turn)
        plan = HandOffPlanner(knowledge: knowledge, index: handOffs).heeding(plan, in: turn.ownWords)
        plan = EmpathyPlanner(knowledge: knowledge, matcher: matcher).heeding(plan, in: turn.ownWords)
        let writer = ReplyWriter(knowledge: knowledge, knowledgeHash: knowledgeHash, manner: manner)
        return writer.reply(to: turn, plan: plan)
    }
}
