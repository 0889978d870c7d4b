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

    init(people: ThreadPeople, questions: ThreadQuestions, drafter: PostDrafter) {
        self.people = people
        self.questions = questions
        self.drafter = drafter
        let settlements = Settlements(people: people, questions: questions)
        statuses = zip(people.posts, questions.replies).enumerated().map { index, pair in
            let (heard, reply) = pair
            guard let reply else { return .none }
            guard let settled = settlements.settlement(of: index) else { return .open }
            guard let since = settled.day ?? heard.post.approximateDay else { return .settled }
            return Self.hasChanged(reply, since: since, drafter: drafter) ? .outdated : .settled
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
        case .outdated:
            return drafter.reply(to: reply.question, asOf: drafter.day, after: before(place))
                .focused(using: drafter.assistant.knowledge)
        case .settled, .none: return reply.shortened(using: drafter.assistant.knowledge)
        }
    }

    /// One answer to all that a writer has asked in vain; nil where together
    /// the posts are understood less well than the last one alone.
    private func joined(_ posts: [Int], at place: Int) -> Reply? {
        let text = posts.compactMap { questions.replies[$0]?.question }.joined(separator: "\n\n")
        let day = drafter.day(of: people.posts[place].post)
        let reply = drafter.reply(to: text, asOf: day, after: posts.first.flatMap(before))
        return reply.outcome == .answered ? reply : nil
    }

    /// What the writer of a post was to be told before it.
    private func before(_ place: Int) -> Reply? {
        (0..<place).last { people.writers[$0] == people.writers[place] && questions.replies[$0] != nil }
            .flatMap { questions.replies[$0] }
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
        let sources = replies[1].answers.flatMap(\.sources).compactMap {
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
