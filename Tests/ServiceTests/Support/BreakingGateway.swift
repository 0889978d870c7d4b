import ForumClient

/// A gateway whose caller may be gone before the request or before its answer.
struct BreakingGateway: ForumGateway {
    let base: any ForumGateway
    let breaker: Breaker

    func reply(_ draft: ReplyDraft) async -> WriteOutcome { await write { await base.reply(draft) } }

    func note(_ draft: ReplyDraft) async -> WriteOutcome { await write { await base.note(draft) } }

    func edit(_ post: Int, to text: String, replacing original: String?, reason: String?) async -> WriteOutcome {
        await write { await base.edit(post, to: text, replacing: original, reason: reason) }
    }

    func withdraw(_ post: Int) async -> WriteOutcome { await write { await base.withdraw(post) } }

    func flag(_ post: Int) async -> WriteOutcome { await write { await base.flag(post) } }

    func ownReply(to draft: ReplyDraft, as kind: ReplyKind) async throws(ReadFailure) -> OwnReply {
        try await read { try await base.ownReply(to: draft, as: kind) }
    }

    func state(ofTopic topic: Int, after number: Int) async throws(ReadFailure) -> TopicState {
        try await read { try await base.state(ofTopic: topic, after: number) }
    }

    func posts(after cursor: PollCursor?) async throws(ReadFailure) -> PollPage {
        try await read { try await base.posts(after: cursor) }
    }

    private func write(_ work: () async -> WriteOutcome) async -> WriteOutcome {
        (try? await breaker.call(work)) ?? .unclear(.cancelled)
    }

    private func read<Value>(_ work: () async throws -> Value) async throws(ReadFailure) -> Value {
        do { return try await breaker.call(work) } catch { throw error as? ReadFailure ?? .unreachable(.cancelled) }
    }
}
