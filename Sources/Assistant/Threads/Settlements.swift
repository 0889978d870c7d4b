import CivilCalendar
import Forum

/// Finds what settled a question: an answer by somebody else, or the asker's
/// own word.
struct Settlements {
    /// What settled a question.
    struct Settlement {
        /// The day of that, where the file tells it.
        let day: CalendarDay?
        /// The last day of a rule that the writer was answered by and that has ended.
        let lastDayOfRule: CalendarDay?
    }

    private let people: ThreadPeople
    private let questions: ThreadQuestions
    private let credits: AnswerCredits
    /// The last post of each writer that says that the matter is over.
    private let closings: [ThreadPeople.Writer: Int]
    /// The last post of each writer that thanks for an answer before it.
    private let thanks: [ThreadPeople.Writer: Int]
    /// The last post that the thread's starter took for the solution.
    private let accepted: Int?

    init(people: ThreadPeople, questions: ThreadQuestions, credits: AnswerCredits) {
        self.people = people
        self.questions = questions
        self.credits = credits
        var closings: [ThreadPeople.Writer: Int] = [:]
        var thanks: [ThreadPeople.Writer: Int] = [:]
        for index in people.posts.indices where questions.replies[index] == nil {
            let voice = people.posts[index].voice
            if voice.isSettling { closings[people.writers[index]] = index }
            if voice.thanks, !voice.asks { thanks[people.writers[index]] = index }
        }
        self.closings = closings
        self.thanks = thanks
        accepted = people.posts.indices.last { people.posts[$0].post.isAcceptedAnswer }
    }

    /// What settled the question of a post; nil where it is open.
    func settlement(of index: Int) -> Settlement? {
        let writer = people.writers[index]
        let warns = questions.replies[index].map { SafeVerdict($0).warnsOfEnding } ?? false
        let solution = writer == people.starter ? accepted : nil
        let places = [credits.answer(to: writer, warnsOfEnding: warns), solution, ownWord(after: index, warns: warns)]
        return places.compactMap { $0 }.first { $0 > index }.map { place in
            Settlement(
                day: people.posts[place].post.written, lastDayOfRule: credits.lastDayOfRule(inAnswersTo: writer))
        }
    }

    /// Where the writer says that the question is over, or thanks for an
    /// answer that somebody wrote in between.
    private func ownWord(after index: Int, warns: Bool) -> Int? {
        let writer = people.writers[index]
        let word = closings[writer].flatMap { $0 > index ? $0 : nil }
        guard let thanked = thanks[writer], thanked > max(index, word ?? index) else { return word }
        let answer = credits.firstAnswer(after: index, notBy: writer, warnsOfEnding: warns)
        return answer.map { $0 < thanked } ?? false ? thanked : word
    }
}
