import CivilCalendar
import Forum

/// Finds what settled a question: an answer by somebody else, or the asker's
/// own word.
struct Settlements {
    /// What settled a question.
    struct Settlement {
        /// When, as nearly as is known.
        let day: CalendarDay?
    }

    private let people: ThreadPeople
    private let questions: ThreadQuestions
    /// The posts that answer each writer, in order.
    private let answers: [ThreadPeople.Writer: [Int]]

    init(people: ThreadPeople, questions: ThreadQuestions) {
        self.people = people
        self.questions = questions
        var lastAsker: ThreadPeople.Writer?
        var answers: [ThreadPeople.Writer: [Int]] = [:]
        for index in people.posts.indices {
            if questions.replies[index] != nil {
                lastAsker = people.writers[index]
            } else if Self.isAnswer(people.posts[index]), let asker = people.addressee(of: index) ?? lastAsker,
                asker != people.writers[index]
            {
                answers[asker, default: []].append(index)
            }
        }
        self.answers = answers
    }

    /// What settled the question of a post; nil where it is open.
    func settlement(of index: Int) -> Settlement? {
        let writer = people.writers[index]
        let verdict = questions.replies[index].map(SafeVerdict.init)
        let answer = answers[writer]?.last { later in
            later > index && !(verdict?.isContradicted(by: people.posts[later].post.text.ownWords) ?? false)
        }
        let accepted = writer == people.starter ? people.posts.indices.last { isAccepted($0, after: index) } : nil
        return (answer ?? accepted ?? ownWord(after: index)).map {
            Settlement(day: people.posts[$0].post.approximateDay)
        }
    }

    private static func isAnswer(_ heard: HeardPost) -> Bool {
        heard.post.standing != .system && !heard.voice.promotes && heard.voice.advises
    }

    private func isAccepted(_ later: Int, after index: Int) -> Bool {
        later > index && people.posts[later].post.isAcceptedAnswer
    }

    /// Where the writer says that the question is over, or thanks for what
    /// somebody wrote in between.
    private func ownWord(after index: Int) -> Int? {
        let other = people.nextOther(after: index) ?? people.posts.count
        return people.posts.indices.dropFirst(index + 1).last { later in
            let voice = people.posts[later].voice
            return people.writers[later] == people.writers[index] && questions.replies[later] == nil
                && (voice.isSettling || later > other && voice.thanks && !voice.asks)
        }
    }
}
