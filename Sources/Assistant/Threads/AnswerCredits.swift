import CivilCalendar
import Forum

/// Which post answers whom.
struct AnswerCredits {
    /// A post that answers.
    private struct Answer {
        let place: Int
        let writer: ThreadPeople.Writer
        /// Whether it tells to end the contract.
        let tellsToEnd: Bool
    }

    /// The last answers to one writer.
    private struct Last {
        var any: Int?
        /// The last that does not tell to end the contract.
        var safe: Int?
        /// The last day of a rule that an answer goes by and that has ended.
        var pastRule: CalendarDay?
    }

    private var answers: [Answer] = []
    private var last: [ThreadPeople.Writer: Last] = [:]

    /// Goes through a thread once.
    ///
    /// - Parameters:
    ///   - people: Who wrote what, and to whom.
    ///   - questions: Who asked what.
    ///   - intents: What the matcher finds in a post that may be an answer.
    ///   - tellsToEnd: Whether a text tells to end the contract; asked once for each answer.
    init(
        people: ThreadPeople, questions: ThreadQuestions, intents: (HeardPost) -> Set<String>,
        tellsToEnd: (String) -> Bool = SafeVerdict.tellsToEnd
    ) {
        var asked = OpenQuestions()
        for (place, heard) in people.posts.enumerated() {
            let writer = people.writers[place]
            if let reply = questions.replies[place] {
                asked.add(reply, of: writer, asksYesOrNo: heard.voice.asksYesOrNo)
            } else if Self.mayAnswer(heard) {
                let asker = asked.asker(
                    meantBy: people.address(of: place), from: writer, isAnswer: heard.answers
                ) { intents(heard) }
                guard asker != nil || heard.answers, Self.saysEnough(heard, to: asker, among: asked) else { continue }
                let tells = tellsToEnd(heard.post.text.ownWords)
                add(Answer(place: place, writer: writer, tellsToEnd: tells), to: asker)
                guard let asker else { continue }
                note(PastRule.lastDay(statedIn: heard.post.text.ownWords), for: asker)
                asked.close(asker, tellsToEnd: tells)
            }
        }
    }

    private mutating func add(_ answer: Answer, to asker: ThreadPeople.Writer?) {
        answers.append(answer)
        guard let asker else { return }
        last[asker, default: Last()].any = answer.place
        if !answer.tellsToEnd { last[asker, default: Last()].safe = answer.place }
    }

    private mutating func note(_ pastRule: CalendarDay?, for asker: ThreadPeople.Writer) {
        guard let pastRule else { return }
        last[asker, default: Last()].pastRule = [last[asker]?.pastRule, pastRule].compactMap { $0 }.min()
    }

    /// The last day of a rule that has ended and that an answer to a writer
    /// goes by; of several the one that ended first.
    func lastDayOfRule(inAnswersTo writer: ThreadPeople.Writer) -> CalendarDay? { last[writer]?.pastRule }

    /// The last post that answers a writer, by one that does not tell to end
    /// the contract where the draft warns of that.
    func answer(to writer: ThreadPeople.Writer, warnsOfEnding: Bool) -> Int? {
        warnsOfEnding ? last[writer]?.safe : last[writer]?.any
    }

    /// The first such post after another, whomever it answers.
    func firstAnswer(after place: Int, notBy writer: ThreadPeople.Writer, warnsOfEnding: Bool) -> Int? {
        answers.first { $0.place > place && $0.writer != writer && !(warnsOfEnding && $0.tellsToEnd) }?.place
    }

    /// A bare "yes" of a member answers only what can be answered so.
    private static func saysEnough(
        _ heard: HeardPost, to asker: ThreadPeople.Writer?, among asked: OpenQuestions
    ) -> Bool {
        guard heard.voice.isBareVerdict, heard.post.standing == .member, let asker else { return true }
        return asked.canBeAnsweredByYes(asker)
    }

    private static func mayAnswer(_ heard: HeardPost) -> Bool {
        heard.post.standing != .system && !heard.voice.promotes && (heard.answers || heard.voice.states)
    }
}

extension HeardPost {
    /// Whether it answers whatever was asked.
    fileprivate var answers: Bool { voice.advises || post.isAcceptedAnswer }
}
