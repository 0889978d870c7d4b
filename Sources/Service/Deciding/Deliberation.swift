import Assistant
import Forum
import ForumClient
import Foundation
import KnowledgeBase
import Mailroom

/// One message on its way to a decision: everything that the decision hangs
/// on, but for the topic's course.
struct Deliberation {
    /// What the assistant says, and what is to come of it.
    struct Finding {
        let reply: Reply
        let earlier: EarlierTurn?
        /// Whether the topic gets no more of us.
        let isLast: Bool
        let course: ReplyCourse

        /// The decision in the mailroom's form.
        func decision(in work: Deliberation) throws -> Decision {
            let body = ReplyBody(instance: work.instance, knowledge: work.assistant.knowledge)
            let place = work.draftPlace
            let isNote = place == .whisper && course != .reply
            return try DecisionRecord.decision(
                on: kept(silentFor: nil), question: work.stored.question, course: course,
                body: isNote ? body.note(of: reply) : body.text(of: reply), place: place)
        }

        /// The reply as it is kept.
        func kept(silentFor silence: Silence?) -> KeptReply {
            KeptReply(after: earlier?.decision, isLast: isLast, silence: silence?.rawValue, reply: reply)
        }
    }

    let claim: IncomingClaim
    let stored: StoredPost
    let instance: ForumInstance
    /// One assistant from the beginning to the end, whatever is loaded meanwhile.
    let assistant: Assistant
    /// Whether anything can be written to the forum at all.
    let canWrite: Bool
    let now: Date

    /// The post's place in its topic, as replies name it.
    var number: Int { Int(claim.post.number) }

    /// What the assistant says by the rules of the post's day.
    ///
    /// - Parameter course: What has become of the topic, where that was looked at.
    func finding(after earlier: EarlierTurn?, in course: TopicCourse?) -> Finding {
        let post = course?.updated(stored.post) ?? stored.post
        let answers = course?.memory(for: post, at: number).answers ?? 0
        let isLast = answers + 1 >= instance.manners.mostAnswers
        let reply = stored.reply(by: assistant, received: claim.received, after: earlier, isLast: isLast)
        let replyCourse = ReplyCourse(
            reply, mode: mode(in: post.category), instance: instance, knowledge: assistant.knowledge,
            earlier: claim.earlierReply)
        return Finding(reply: reply, earlier: earlier, isLast: isLast, course: replyCourse)
    }

    /// The reason to leave the post alone before the topic is looked at.
    var silenceBeforeReading: Silence? {
        var memory = TopicMemory(isOff: instance.mode(in: stored.post.category) == .off)
        // Whether it answers one of our posts only the topic tells.
        if canWrite, let number = stored.post.repliesTo { memory.ownPosts.insert(number) }
        return SilenceRules(manners: instance.manners, now: now).silence(on: stored.post, memory: memory)
    }

    /// The rule of silence by the topic.
    var topicSilence: TopicSilence { TopicSilence(assistant: assistant, instance: instance, now: now, today: now) }

    /// The reason not to say what was found, as the topic reads.
    func silence(of finding: Finding, in course: TopicCourse) -> Silence? {
        topicSilence.reason(stored, at: number, in: course, asksSurely: asksSurely(finding))
    }

    /// Whether the post waits for an answer of ours whatever its words are: it calls for one by name,
    /// goes on with what we said, or needs people and is no advice to others.
    private func asksSurely(_ finding: Finding) -> Bool {
        if instance.manners.isCalled(in: stored.post) { return true }
        let voice = Voice(stored.post.text)
        if finding.reply.urgency != nil, voice.asksForSelf || !voice.advises { return true }
        guard let earlier = finding.earlier else { return false }
        let tellsUs = stored.post.repliesTo != nil && !finding.reply.facts.isEmpty
        return voice.asks || tellsUs || earlier.conversation.asked != nil
    }

    /// Where a draft goes. Once we may have said something on the forum, a note would
    /// be an edit of that, for everybody to read: then it waits at the desk.
    private var draftPlace: DraftPlace {
        let hasNotSpoken = [nil, .draft, .declined].contains(claim.earlierReply)
        return canWrite && hasNotSpoken ? instance.draftPlace : .desk
    }

    private func mode(in category: String?) -> ReplyMode {
        let mode = instance.mode(in: category)
        // What piled up while the service was off is not poured out when it goes on again.
        return mode == .reply && (!canWrite || claim.waitedWhileOff) ? .draft : mode
    }
}
