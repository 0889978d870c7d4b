import Forum

/// Who waits for an answer at one point of a thread.
struct OpenQuestions {
    /// What somebody asks.
    private struct Question {
        var intents: Set<String>
        var warnsOfEnding: Bool
        var isOpen: Bool
        var asksYesOrNo: Bool
    }

    /// An answer to nobody in particular is for one of so many who asked last.
    private static let mostMeant = 20

    private var questions: [ThreadPeople.Writer: Question] = [:]
    /// Who waits; who asked last is behind.
    private var waiting: [ThreadPeople.Writer] = []
    private var lastAsker: ThreadPeople.Writer?

    /// Takes down a question.
    ///
    /// - Parameters:
    ///   - reply: What the writer would be told.
    ///   - writer: Who asks.
    ///   - asksYesOrNo: Whether "yes" is an answer.
    mutating func add(_ reply: Reply, of writer: ThreadPeople.Writer, asksYesOrNo: Bool) {
        let earlier = questions[writer].flatMap { $0.isOpen ? $0 : nil }
        let warns = SafeVerdict(reply).warnsOfEnding || earlier?.warnsOfEnding ?? false
        let intents = (earlier?.intents ?? []).union(reply.answers.map(\.intent))
        questions[writer] = Question(
            intents: intents, warnsOfEnding: warns, isOpen: true, asksYesOrNo: asksYesOrNo)
        if earlier != nil { stopWaiting(writer) }
        waiting.append(writer)
        lastAsker = writer
    }

    /// Takes down an answer; one that tells to do what the draft warns of is none.
    mutating func close(_ writer: ThreadPeople.Writer, tellsToEnd: Bool) {
        guard let question = questions[writer], question.isOpen, !(question.warnsOfEnding && tellsToEnd) else { return }
        questions[writer]?.isOpen = false
        stopWaiting(writer)
    }

    /// Whether "yes" answers what somebody asked last.
    func canBeAnsweredByYes(_ writer: ThreadPeople.Writer) -> Bool { questions[writer]?.asksYesOrNo ?? false }

    /// Who is answered asked lately, most often.
    private mutating func stopWaiting(_ writer: ThreadPeople.Writer) {
        if let place = waiting.lastIndex(of: writer) { waiting.remove(at: place) }
    }

    /// Who has an answer in a post: the only one it can mean where it surely
    /// answers, and otherwise the last who asked what the matcher finds in it.
    ///
    /// - Parameters:
    ///   - address: To whom the post speaks.
    ///   - writer: Who wrote it, and does not answer themselves.
    ///   - isAnswer: Whether it answers whatever was asked.
    ///   - intents: What the matcher finds in it; asked only where that decides.
    func asker(
        meantBy address: ThreadPeople.Address, from writer: ThreadPeople.Writer, isAnswer: Bool,
        intents: () -> Set<String>
    ) -> ThreadPeople.Writer? {
        let meant = candidates(for: address).filter { $0 != writer }
        if meant.isEmpty || isAnswer && meant.count == 1 { return meant.first }
        let found = intents()
        return meant.last { !(questions[$0]?.intents.isDisjoint(with: found) ?? true) }
    }

    /// Whom a post may answer. Of several by one name it is the one who waits.
    private func candidates(for address: ThreadPeople.Address) -> [ThreadPeople.Writer] {
        switch address {
        case .stranger: return []
        case .writers(let named):
            let open = named.filter { questions[$0]?.isOpen ?? false }
            return named.count == 1 ? named : open.count == 1 ? open : []
        case .nobody:
            return waiting.isEmpty ? [lastAsker].compactMap { $0 } : waiting.suffix(Self.mostMeant)
        }
    }
}
