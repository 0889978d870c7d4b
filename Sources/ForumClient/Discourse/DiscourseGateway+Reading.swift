extension DiscourseGateway {
    /// Looks among the account's posts below the post, then among those that
    /// wait for approval. Where the key may not see the waiting ones, there
    /// count as none: a double in the moderators' queue is seen by nobody else.
    package func ownReply(to draft: ReplyDraft, as kind: ReplyKind) async throws(ReadFailure) -> OwnReply {
        let target = draft.target
        let (posts, isComplete) = try await posts(
            ofTopic: target.topic, after: target.number, by: settings.username)
        let sought = OwnReplySearch(draft: draft, kind: kind, username: settings.username)
        if let post = posts.first(where: sought.isFound) {
            return .posted(OwnPost(id: post.id, number: post.number))
        }
        guard isComplete else { throw .unreachable(.tooLarge) }
        return try await waiting(draft)
    }

    /// Reads a topic with its first posts, and then those that are missing: one request for a topic of
    /// up to 20 posts, and for one that is too long to be read to its end.
    package func state(ofTopic topic: Int, after number: Int) async throws(ReadFailure) -> TopicState {
        let fields = try await read(
            DiscourseTopicFields.self, ["t", "\(topic).json"], query: [("include_raw", "true")])
        var state = fields.state
        (state.later, state.isComplete) = try await posts(of: fields, after: number)
        if let accepted = state.later.first(where: \.isAccepted) {
            state.isSolved = true
            state.acceptedNumber = state.acceptedNumber ?? accepted.number
        }
        return state
    }

    /// The posts above a number, the topic's first one excepted.
    private func posts(
        of topic: DiscourseTopicFields, after number: Int
    ) async throws(ReadFailure) -> (posts: [PolledPost], isComplete: Bool) {
        let first = topic.posts.filter { $0.number > max(number, 1) }
        // Below the last listed post nothing is missing; behind a higher number the list has nothing to say.
        let start = max(number, topic.posts.last?.number ?? 0)
        if let highest = topic.highestNumber {
            if start >= highest, !topic.posts.isEmpty { return (first, true) }
            if highest - start > Self.pageLimit * Self.pageLength { return (first, false) }
        }
        let rest = try await posts(ofTopic: topic.state.topic, after: start, by: nil, upTo: topic.highestNumber)
        return (first + rest.posts, rest.isComplete)
    }

    /// Reads one list of the newest posts, or of those below where the last list
    /// ended. Edits and private messages are not among them.
    package func posts(after cursor: PollCursor?) async throws(ReadFailure) -> PollPage {
        let cursor = DiscourseCursor(cursor)
        let query = cursor.descent.map { [(name: "before", value: String($0.below))] } ?? []
        let posts = try await read(DiscourseLatestPosts.self, ["posts.json"], query: query).posts
        let next = cursor.advanced(over: posts.map(\.id))
        let above = cursor.seen == nil ? 0 : cursor.floor
        return PollPage(
            posts: posts.filter { $0.id > above }.sorted { $0.id < $1.id }, cursor: next.pollCursor,
            isCaughtUp: next.descent == nil)
    }

    /// The posts of a topic above a number, in order. It asks until the last number or nothing
    /// comes, for the length of the forum's lists is its own affair.
    private func posts(
        ofTopic topic: Int, after number: Int, by username: String?, upTo highest: Int? = nil
    ) async throws(ReadFailure) -> (posts: [PolledPost], isComplete: Bool) {
        var found: [PolledPost] = []
        var last = max(0, number)
        for _ in 0..<Self.pageLimit {
            var query = [(name: "post_number", value: String(last)), ("asc", "true"), ("include_raw", "true")]
            if let username { query.append(("username_filters", username)) }
            let page = try await read(DiscourseTopicPosts.self, ["t", "\(topic)", "posts.json"], query: query).posts
            let later = page.filter { $0.number > last && $0.topic == topic }.sorted { $0.number < $1.number }
            guard let end = later.last else { return (found, true) }
            found += later
            last = end.number
            if let highest, last >= highest { return (found, true) }
        }
        return (found, false)
    }

    private func waiting(_ draft: ReplyDraft) async throws(ReadFailure) -> OwnReply {
        let pending: DiscoursePendingPosts
        do {
            pending = try await read(DiscoursePendingPosts.self, ["posts", settings.username, "pending.json"])
        } catch {
            switch error {
            case .refused, .gone: return .none
            case .rateLimited, .unreachable: throw error
            }
        }
        let item = pending.items.first {
            $0.topic == draft.target.topic && OwnReplySearch.says($0.text, draft)
        }
        return item.map { .queued($0.id) } ?? .none
    }
}
