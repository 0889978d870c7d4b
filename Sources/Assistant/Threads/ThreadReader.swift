public import CivilCalendar
package import Forum

/// Reads a whole forum thread and drafts a reply for everybody who asks.
///
/// Who has an answer already gets a short draft; promotion, thanks and advice
/// to others get none. A draft goes by the rules of the day on which the post
/// was written, or of the reading day where that is not known. Where the rules
/// have changed since somebody answered, it goes by those of the reading day:
/// they are why there is still something to say. On a page that tells no days
/// an answer by a rule that has ended is taken for one from the days of that rule.
public struct ThreadReader: Sendable {
    /// The largest file that is read, in bytes.
    public static let sizeLimit = ForumThread.sizeLimit

    private let assistant: Assistant
    private let day: CalendarDay

    /// A reader.
    ///
    /// - Parameters:
    ///   - assistant: Who answers.
    ///   - day: The day on which the thread is read.
    public init(_ assistant: Assistant, on day: CalendarDay) {
        self.assistant = assistant
        self.day = day
    }

    /// Reads a file that holds a thread.
    ///
    /// - Parameter bytes: A saved forum page or a Discourse topic as JSON; which
    ///   of them it is shows in the bytes.
    /// - Throws: ``ThreadProblem`` where it is none of these, or too large.
    public func reading(of bytes: [UInt8]) throws(ThreadProblem) -> ThreadReading {
        let thread: ForumThread
        do throws(ThreadFileError) {
            thread = try ForumThread(reading: bytes)
        } catch {
            throw ThreadProblem(error)
        }
        return reading(of: thread)
    }

    /// Reads a thread.
    package func reading(of thread: ForumThread) -> ThreadReading {
        let people = ThreadPeople(thread)
        let drafter = PostDrafter(assistant: assistant, title: thread.title, day: day)
        let questions = ThreadQuestions(people: people, drafter: drafter)
        let course = ThreadCourse(people: people, questions: questions, drafter: drafter)
        let drafts = course.drafts
        let posts = people.posts.indices.map { index in
            let post = people.posts[index].post
            return PostReading(
                number: post.number, author: post.author, role: role(of: index, people: people, questions: questions),
                status: course.statuses[index], reply: drafts[index])
        }
        return ThreadReading(title: thread.title, posts: posts)
    }

    /// What has become of the question in one post; `none` where the thread has no such post.
    ///
    /// - Parameters:
    ///   - number: The post's number.
    ///   - asksSurely: Whether it waits for an answer whatever its words are: it calls for one by
    ///     name, or goes on with what was said to its writer.
    package func status(
        ofPost number: Int, in thread: ForumThread, asksSurely: Bool
    ) -> PostReading.Status {
        guard let place = thread.posts.firstIndex(where: { $0.number == number }) else { return .none }
        let people = ThreadPeople(thread)
        let drafter = PostDrafter(assistant: assistant, title: thread.title, day: day)
        let questions = ThreadQuestions(people: people, drafter: drafter, sureAsker: asksSurely ? place : nil)
        return ThreadCourse(people: people, questions: questions, drafter: drafter).statuses[place]
    }

    private func role(of index: Int, people: ThreadPeople, questions: ThreadQuestions) -> PostReading.Role {
        switch people.posts[index].post.standing {
        case .moderator: .moderator
        case .official: .official
        case .system: .system
        case .member where people.writers[index] == people.starter: .asker
        case .member: questions.askers.contains(people.writers[index]) ? .lateAsker : .member
        }
    }
}
