import CivilCalendar
import Forum
import JobSuccess
import KnowledgeBase

/// What became of each question of a thread, and the drafts that are left to write.
struct ThreadCourse {
    private let people: ThreadPeople
    private let questions: ThreadQuestions
    private let drafter: PostDrafter
    /// For each post what its writer asked last before it.
    private let previous: [Reply?]

    /// One for each post.
    let statuses: [PostReading.Status]
    /// Today's answers to the questions that were answered by rules of the past.
    private let renewed: [Int: Reply]

    init(people: ThreadPeople, questions: ThreadQuestions, drafter: PostDrafter) {
        self.people = people
        self.questions = questions
        self.drafter = drafter
        let credits = AnswerCredits(people: people, questions: questions, intents: drafter.intents)
        let settlements = Settlements(people: people, questions: questions, credits: credits)
        let settled = people.posts.indices.map { settlements.settlement(of: $0) }
        let previous = Self.previous(people: people, questions: questions)
        self.previous = previous
        let renewed = Self.renewed(
            people: people, questions: questions, previous: previous, settled: settled, drafter: drafter)
        self.renewed = renewed
        statuses = people.posts.indices.map { index in
            if questions.replies[index] == nil { return .none }
            if settled[index] == nil { return .open }
            return renewed[index] == nil ? .settled : .outdated
        }
    }

    /// The draft for each post: one for each writer who asks, at the post that
    /// needs it most, the last of several.
    var drafts: [Reply?] {
        var drafts = [Reply?](repeating: nil, count: statuses.count)
        let asking = statuses.indices.filter { statuses[$0] != .none }
        for posts in Dictionary(grouping: asking, by: { people.writers[$0] }).values {
            guard let needed = posts.map({ statuses[$0].urgency }).max() else { continue }
            let urgent = posts.filter { statuses[$0].urgency == needed }.sorted()
            if let place = urgent.last { drafts[place] = draft(for: urgent, at: place, of: posts) }
        }
        return drafts
    }

    /// The draft at a post.
    ///
    /// - Parameters:
    ///   - urgent: The posts of its writer that need a draft as much.
    ///   - place: The last of them.
    ///   - asked: All in which the writer asks.
    private func draft(for urgent: [Int], at place: Int, of asked: [Int]) -> Reply? {
        guard let reply = questions.replies[place] else { return nil }
        switch statuses[place] {
        case .open: return urgent.count > 1 ? joined(urgent, at: place) ?? reply : reply
        case .outdated: return renewed[place].map { draft($0, at: place, of: asked)?.full ?? $0 }
        case .settled, .none: return draft(reply, at: place, of: asked)?.short ?? reply
        }
    }

    /// One reply to all that a writer has asked and that people have answered,
    /// by the rules of one day.
    private func draft(_ reply: Reply, at place: Int, of asked: [Int]) -> ThreadDraft? {
        let others = asked.filter { $0 != place }.sorted(by: >).prefix(Self.mostEarlier)
        let earlier = others.compactMap { questions.replies[$0] }.map { other in
            other.asOf == reply.asOf
                ? other : drafter.assistant.reply(to: other.question, asOf: reply.asOf, situation: other.situation)
        }
        return ThreadDraft(reply, besides: earlier, knowledge: drafter.assistant.knowledge)
    }

    /// So many other posts of a writer are looked at for what else they asked.
    private static let mostEarlier = 3

    /// One answer to all that a writer has asked in vain; nil where together
    /// the posts are understood less well than the last one alone.
    private func joined(_ posts: [Int], at place: Int) -> Reply? {
        let text = drafter.joined(posts.map { people.posts[$0].post }, withTitle: posts.first == 0)
        let day = drafter.day(of: people.posts[place].post)
        let reply = drafter.reply(to: text, asOf: day, after: posts.first.flatMap { previous[$0] })
        return reply.outcome == .answered ? reply : nil
    }

    /// What the writer of each post was to be told before it.
    private static func previous(people: ThreadPeople, questions: ThreadQuestions) -> [Reply?] {
        var last: [ThreadPeople.Writer: Reply] = [:]
        return people.posts.indices.map { place in
            let writer = people.writers[place]
            let earlier = last[writer]
            last[writer] = questions.replies[place] ?? earlier
            return earlier
        }
    }

    /// Today's answers where the rules have changed since a question was settled.
    ///
    /// A day is taken only where the file tells it: who joined the forum years
    /// ago may have written yesterday. Where it tells none, an answer by a rule
    /// that has ended stands for the last day of that rule.
    private static func renewed(
        people: ThreadPeople, questions: ThreadQuestions, previous: [Reply?], settled: [Settlements.Settlement?],
        drafter: PostDrafter
    ) -> [Int: Reply] {
        var renewed: [Int: Reply] = [:]
        for (index, settlement) in settled.enumerated() {
            guard let reply = questions.replies[index], let settlement,
                let since = settlement.day ?? people.posts[index].post.written ?? settlement.lastDayOfRule,
                hasChanged(reply, since: since, drafter: drafter)
            else { continue }
            renewed[index] = drafter.renewed(reply, after: previous[index])
        }
        return renewed
    }

    /// Whether the knowledge answers a question otherwise on the reading day
    /// than it did on another one, and says so: by a rule that began or ended
    /// in between.
    private static func hasChanged(_ reply: Reply, since day: CalendarDay, drafter: PostDrafter) -> Bool {
        guard day < drafter.day else { return false }
        let replies = [day, drafter.day].map {
            drafter.assistant.reply(to: reply.question, asOf: $0, situation: reply.situation)
        }
        guard replies[0].rulings != replies[1].rulings else { return false }
        // A rule that has ended is cited by the older reply alone.
        let sources = replies.flatMap(\.answers).flatMap(\.sources).compactMap {
            drafter.assistant.knowledge.sources[$0.id]
        }
        return sources.contains { source in
            source.since.map { day < $0 && $0 <= drafter.day } ?? false
                || source.until.map { day <= $0 && $0 < drafter.day } ?? false
        }
    }
}

extension PostReading.Status {
    /// The higher, the more a draft is needed.
    fileprivate var urgency: Int {
        switch self {
        case .open: 3
        case .outdated: 2
        case .settled: 1
        case .none: 0
        }
    }
}

extension Reply {
    /// What of a reply hangs on the rules: the chosen variants and the sums.
    fileprivate var rulings: [String] {
        answers.flatMap { [$0.intent, $0.variant, $0.estimate?.arithmetic ?? ""] }
    }
}
