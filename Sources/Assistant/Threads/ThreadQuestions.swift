import Forum

/// The posts of a thread that ask something which the knowledge covers.
struct ThreadQuestions {
    /// What each post would be told by itself; nil where it asks nothing.
    let replies: [Reply?]
    /// Everybody who asks.
    let askers: Set<ThreadPeople.Writer>

    init(people: ThreadPeople, drafter: PostDrafter) {
        var last: [ThreadPeople.Writer: Reply] = [:]
        var replies: [Reply?] = []
        for (index, heard) in people.posts.enumerated() {
            let writer = people.writers[index]
            let reply =
                Self.mayAsk(heard, isStarter: writer == people.starter, isFirst: index == 0)
                ? drafter.answer(to: heard.post, isFirst: index == 0, after: last[writer]) : nil
            last[writer] = reply ?? last[writer]
            replies.append(reply)
        }
        self.replies = replies
        askers = Set(last.keys)
    }

    /// Who begins a thread wants something, and asks in it when asking; anybody
    /// else must speak of their own case.
    private static func mayAsk(_ heard: HeardPost, isStarter: Bool, isFirst: Bool) -> Bool {
        guard heard.post.standing == .member, !heard.voice.promotes else { return false }
        return isStarter ? isFirst && !heard.voice.isSettling || heard.voice.asks : heard.voice.asksForSelf
    }
}
