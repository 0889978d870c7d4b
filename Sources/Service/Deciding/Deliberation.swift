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
        let need: NeedOfPerson
        let course: ReplyCourse

        /// The decision in the mailroom's form.
        func decision(in work: Deliberation) throws -> Decision {
            let body = ReplyBody(instance: work.instance)
            let place = work.draftPlace
            let isNote = place == .whisper && course != .reply
            return try DecisionRecord.decision(
                on: reply, after: earlier, question: work.stored.question, course: course,
                body: isNote ? body.note(of: reply, need: need) : body.text(of: reply, need: need), place: place)
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

    /// Whether the topic has to be looked at first: the post answers another one.
    var isFollowUp: Bool { stored.post.repliesTo != nil }

    /// Whether the writer may be in danger: nobody's to pass over, whoever has answered.
    var isDanger: Bool { NeedOfPerson.isDanger(in: stored.question) }

    /// What the assistant says by the rules of the post's day.
    func finding(after earlier: EarlierTurn?) -> Finding {
        let reply = assistant.reply(
            to: stored.question, asOf: stored.day(received: claim.received),
            conversation: earlier?.conversation ?? Conversation(), situation: earlier?.situation ?? Situation())
        let need = NeedOfPerson(question: stored.question, reply: reply, knowledge: assistant.knowledge)
        let course = ReplyCourse(
            reply, need: need, mode: mode, instance: instance, knowledge: assistant.knowledge,
            earlier: claim.earlierReply)
        return Finding(reply: reply, earlier: earlier, need: need, course: course)
    }

    /// The reason to leave the post alone before the topic is looked at.
    var silenceBeforeReading: Silence? {
        var memory = TopicMemory(isOff: mode == .off)
        // Whether it answers one of our posts only the topic tells.
        if canWrite, let number = stored.post.repliesTo { memory.ownPosts.insert(number) }
        return SilenceRules(manners: instance.manners, now: now).silence(on: stored.post, memory: memory)
    }

    /// The reason to leave the post alone, as the topic is now.
    func silence(in course: TopicCourse) -> Silence? {
        if course.state.isPrivate { return .notPublic }
        let post = course.updated(stored.post)
        var memory = course.memory(for: post, at: number)
        memory.isOff = instance.mode(in: post.category) == .off
        return SilenceRules(manners: instance.manners, now: now).silence(on: post, memory: memory)
    }

    /// Where a draft goes. Once we may have said something on the forum, a note would
    /// be an edit of that, for everybody to read: then it waits at the desk.
    private var draftPlace: DraftPlace {
        let hasNotSpoken = [nil, .draft, .declined].contains(claim.earlierReply)
        return canWrite && hasNotSpoken ? instance.draftPlace : .desk
    }

    private var mode: ReplyMode {
        let mode = instance.mode(in: stored.post.category)
        // What piled up while the service was off is not poured out when it goes on again.
        return mode == .reply && (!canWrite || claim.waitedWhileOff) ? .draft : mode
    }
}
