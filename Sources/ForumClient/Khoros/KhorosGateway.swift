/// A Khoros (Lithium) community, spoken to through its API, version 2.
///
/// Experimental: written after public descriptions and other people's
/// clients, never tried against a live community. Use it only where somebody
/// has switched it on by name. Not known, and so not read: whether a topic is
/// closed or solved, who is staff, and how a message is withdrawn.
package struct KhorosGateway: ForumGateway {
    /// The most messages of a topic that are read.
    private static let topicLimit = 500

    private let settings: KhorosSettings
    private let transport: any HTTPTransport
    private let session: KhorosSession
    private let now: @Sendable () -> Int

    /// - Parameters:
    ///   - settings: Where the community is, and as whom to write.
    ///   - transport: What carries the requests.
    ///   - now: Seconds since 1970.
    package init(_ settings: KhorosSettings, over transport: CurlTransport, now: @escaping @Sendable () -> Int) {
        self.init(settings: settings, transport: transport, now: now)
    }

    init(settings: KhorosSettings, transport: any HTTPTransport, now: @escaping @Sendable () -> Int) {
        self.settings = settings
        self.transport = transport
        self.now = now
        session = KhorosSession(settings, over: transport)
    }
}

// MARK: - Writing

extension KhorosGateway {
    /// Writes a reply for everybody.
    package func reply(_ draft: ReplyDraft) async -> WriteOutcome {
        await write(.post, ["messages"], NewKhorosMessage(draft, as: .reply)) { $0.creation }
    }

    /// Saves a reply as a draft.
    package func note(_ draft: ReplyDraft) async -> WriteOutcome {
        await write(.post, ["messages"], NewKhorosMessage(draft, as: .note)) { $0.creation }
    }

    /// Replaces whatever the message says: the API has no way to name the text
    /// that is meant.
    package func edit(
        _ post: Int, to text: String, replacing original: String?, reason: String?
    ) async -> WriteOutcome {
        await write(.put, ["messages", String(post)], NewKhorosMessage(text: text)) { $0.edit }
    }

    /// Not known to work, so not tried.
    package func withdraw(_ post: Int) async -> WriteOutcome { .refused(.unsupported) }

    /// Not known to work, so not tried.
    package func flag(_ post: Int) async -> WriteOutcome { .refused(.unsupported) }

    private func write(
        _ method: HTTPMethod, _ path: [String], _ message: NewKhorosMessage, outcome: (KhorosAnswer) -> WriteOutcome
    ) async -> WriteOutcome {
        do {
            return outcome(try await ask(method, path, body: JSONBody.encode(message)))
        } catch {
            return error.asWrite
        }
    }
}

// MARK: - Reading

extension KhorosGateway {
    /// Looks among the messages of the topic for ours below the post.
    package func ownReply(to draft: ReplyDraft, as kind: ReplyKind) async throws(ReadFailure) -> OwnReply {
        let mark = NewKhorosMessage.mark(draft.target, kind)
        let messages = try await topic(draft.target.topic)
        let own = messages.first { message in
            let isOurs = message.post.author.name.lowercased() == settings.login.lowercased()
            return isOurs && (message.mark ?? mark) == mark && message.post.repliesTo == draft.target.post
        }
        if let own { return .posted(OwnPost(id: own.post.id, number: own.post.number)) }
        guard messages.count < Self.topicLimit else { throw .unreachable(.tooLarge) }
        return .none
    }

    /// Reads the messages of a topic, without their texts.
    package func state(ofTopic topic: Int, after number: Int) async throws(ReadFailure) -> TopicState {
        let messages = try await self.topic(topic)
        guard !messages.isEmpty else { throw .gone }
        return TopicState(
            topic: topic, isClosed: false, isArchived: false, isVisible: true, isPrivate: false, isDeleted: false,
            isSolved: false, acceptedNumber: nil, category: nil,
            later: messages.map(\.post).filter { $0.number > number }, isComplete: messages.count < Self.topicLimit)
    }

    /// Reads up to 100 messages of the board, by their time.
    package func posts(after cursor: PollCursor?) async throws(ReadFailure) -> PollPage {
        let cursor = KhorosCursor(cursor)
        let found = try await search(cursor.query(board: settings.board)).map(\.post)
        let posts = cursor.time == nil ? found.reversed() : found
        return PollPage(
            posts: posts, cursor: cursor.advanced(over: posts).pollCursor,
            isCaughtUp: cursor.time == nil || posts.count < KhorosCursor.length)
    }

    private func topic(_ topic: Int) async throws(ReadFailure) -> [KhorosMessageFields] {
        let select = "SELECT \(KhorosMessageFields.places) FROM messages WHERE topic.id = '\(topic)'"
        return try await search("\(select) ORDER BY post_time ASC LIMIT \(Self.topicLimit)")
    }

    private func search(_ query: String) async throws(ReadFailure) -> [KhorosMessageFields] {
        let answer: KhorosAnswer
        do {
            answer = try await ask(.get, ["search"], query: [("q", query)])
        } catch {
            throw error.asRead
        }
        return try answer.messages()
    }
}

// MARK: - Asking

extension KhorosGateway {
    /// Asks within the session. A refused key means that nothing was done, so
    /// the request is made once more with a new one.
    private func ask(
        _ method: HTTPMethod, _ path: [String], query: [(name: String, value: String)] = [], body: [UInt8]? = nil
    ) async throws(AnswerProblem) -> KhorosAnswer {
        let key = try await session.field(now: now())
        let answer = try await send(method, path, query, body, key)
        guard answer.status == 401 else { return answer }
        let renewed = try await session.field(now: now(), insteadOf: key)
        return try await send(method, path, query, body, renewed)
    }

    private func send(
        _ method: HTTPMethod, _ path: [String], _ query: [(name: String, value: String)], _ body: [UInt8]?,
        _ key: HTTPField
    ) async throws(AnswerProblem) -> KhorosAnswer {
        let types = [("Accept", "application/json")] + (body == nil ? [] : [("Content-Type", "application/json")])
        let request = HTTPRequest(
            method, settings.address, path: ["api", "2.0"] + path, query: query,
            fields: [key] + types.compactMap { HTTPField($0.0, $0.1) }, body: body)
        do {
            return KhorosAnswer(try await transport.send(request), now: now())
        } catch {
            throw AnswerProblem(error)
        }
    }
}
