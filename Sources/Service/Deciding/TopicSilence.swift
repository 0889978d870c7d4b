import Assistant
import CivilCalendar
import Forum
import ForumClient
import Foundation
import Mailroom

/// The reason to leave a post alone that its topic gives: one rule for the decision and for the sending.
struct TopicSilence {
    let assistant: Assistant
    let instance: ForumInstance
    /// By which the post's age is told.
    let now: Date
    /// On which the topic is read: a person's answer holds unless a rule has changed until then.
    let today: Date

    /// What the rules of silence say, before anything is read.
    func ruled(_ stored: StoredPost, at number: Int, in course: TopicCourse) -> Silence? {
        silence(on: stored, at: number, in: course) { _ in }
    }

    /// What the rules say, and then how the topic reads: only what is open, or was answered
    /// by a rule that has changed, is answered.
    ///
    /// - Parameter asksSurely: Whether the post waits for an answer of ours whatever its words are.
    func reason(_ stored: StoredPost, at number: Int, in course: TopicCourse, asksSurely: Bool) -> Silence? {
        ruled(stored, at: number, in: course)
            ?? silence(on: stored, at: number, in: course) { memory in
                let status = status(of: stored, at: number, in: course, asksSurely: asksSurely)
                let isSpokenTo = status == .open && course.isSpokenTo(stored.post, at: number)
                memory.isAnswered =
                    status == .settled || isSpokenTo || course.mayBeAnsweredUnread(stored.post, at: number)
                memory.asksNothing = status == .none
            }
    }

    private func silence(
        on stored: StoredPost, at number: Int, in course: TopicCourse, adding: (inout TopicMemory) -> Void
    ) -> Silence? {
        if course.state.isPrivate { return .notPublic }
        let post = course.updated(stored.post)
        var memory = course.memory(for: post, at: number)
        memory.isOff = instance.mode(in: post.category) == .off
        adding(&memory)
        return SilenceRules(manners: instance.manners, now: now).silence(on: post, memory: memory)
    }

    private func status(
        of stored: StoredPost, at number: Int, in course: TopicCourse, asksSurely: Bool
    ) -> PostReading.Status {
        let thread = TopicThread(course, around: stored, at: number)
        let day = CalendarDay(ordinal: Int(clamping: Moment(today).milliseconds / 86_400_000))
        return ThreadReader(assistant, on: day).status(
            ofPost: thread.place, in: thread.thread, asksSurely: asksSurely)
    }
}
