import Forum

/// The posts of a thread that ask something which the knowledge covers.
struct ThreadQuestions {
    /// What each post would be told by itself; nil where it asks nothing.
    let replies: [Reply?]
    /// Everybody who asks.
    let askers: Set<ThreadPeople.Writer>

    /// Takes what is known already.
    init(replies: [Reply?], askers: Set<ThreadPeople.Writer>) {
        self.replies = replies
        self.askers = askers
    }

    /// - Parameter sureAsker: The place of a post that asks whatever its words are.
    init(people: ThreadPeople, drafter: PostDrafter, sureAsker: Int? = nil) {
        var last: [ThreadPeople.Writer: Reply] = [:]
        var replies: [Reply?] = []
        for (index, heard) in people.posts.enumerated() {
            let writer = people.writers[index]
            let isStarter = writer == people.starter
            let mayAsk = Self.mayAsk(heard, isStarter: isStarter, title: isStarter && index == 0 ? drafter.title : nil)
            var reply = mayAsk ? drafter.answer(to: heard.post, isFirst: index == 0, after: last[writer]) : nil
            if index == sureAsker, reply == nil { reply = drafter.plainReply(to: heard.post, after: last[writer]) }
            last[writer] = reply ?? last[writer]
            replies.append(reply)
        }
        self.replies = replies
        askers = Set(last.keys)
    }

    /// Who begins a thread asks in it, or tells of their trouble; anybody else
    /// must ask, and of their own case.
    ///
    /// - Parameter title: The thread's title, for the post that begins it.
    private static func mayAsk(_ heard: HeardPost, isStarter: Bool, title: String?) -> Bool {
        guard heard.post.standing == .member, !heard.voice.promotes else { return false }
        guard let title else { return isStarter ? heard.voice.asks : heard.voice.asksForSelf }
        let voice = Voice(title + "\n\n" + heard.post.text.ownWords)
        if voice.asksForSelf { return true }
        return !voice.shares && !voice.isSettling && (voice.asks || voice.complains)
    }
}
