import CivilCalendar
import Forum
import JobSuccess
import KnowledgeBase

/// What became of each question of a thread, and the drafts that are left to write.
struct ThreadCourse {
    private let people: ThreadPeople
    private let questions: ThreadQuestions
    private let drafter: PostDrafter

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
        let renewed = Self.renewed(people: people, questions: questions, settled: settled, drafter: drafter)
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
            if let place = urgent.last { drafts[place] = draft(for: urgent, at: place) }
        }
        return drafts
    }

    private func draft(for posts: [Int], at place: Int) -> Reply? {
        guard let reply = questions.replies[place] else { return nil }
        switch statuses[place] {
        case .open: return posts.count > 1 ? joined(posts, at: place) ?? reply : reply
        case .outdated: return renewed[place]?.focused(using: drafter.assistant.knowledge)
        case .settled, .none: return reply.shortened(using: drafter.assistant.knowledge)
        }
    }

    /// One answer to all that a writer has asked in vain; nil where together
    /// the posts are understood less well than the last one alone.
    private func joined(_ posts: [Int], at place: Int) -> Reply? {
        let text = drafter.joined(posts.map { people.posts[$0].post }, withTitle: posts.first == 0)
        let day = drafter.day(of: people.posts[place].post)
        let earlier = posts.first.flatMap { Self.before($0, people: people, questions: questions) }
        let reply = drafter.reply(to: text, asOf: day, after: earlier)
        return reply.outcome == .answered ? reply : nil
    }

    /// What the writer of a post was to be told before it.
    private static func before(_ place: Int, people: ThreadPeople, questions: ThreadQuestions) -> Reply? {
        (0..<place).last { questions.replies[$0] != nil && people.writers[$0] == people.writers[place] }
            .flatMap { questions.replies[$0] }
    }

    /// Today's answers where the rules have changed since a question was settled.
    ///
    /// A day is taken only where the file tells it: who joined the forum years
    /// ago may have written yesterday.
    private static func renewed(
        people: ThreadPeople, questions: ThreadQuestions, settled: [Settlements.Settlement?], drafter: PostDrafter
    ) -> [Int: Reply] {
        var renewed: [Int: Reply] = [:]
        for (index, settlement) in settled.enumerated() {
            guard let reply = questions.replies[index], let settlement,
                let since = settlement.day ?? people.posts[index].post.written,
                hasChanged(reply, since: since, drafter: drafter)
            else { continue }
            let earlier = before(index, people: people, questions: questions)
            renewed[index] = drafter.renewed(reply, after: earlier)
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
