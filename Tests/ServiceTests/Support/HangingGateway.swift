import ForumClient
import Synchronization

/// A gateway whose forum does not answer until it is let go.
final class HangingGateway: ForumGateway {
    private struct State {
        var isOpen = false
        var waiting: [CheckedContinuation<Void, Never>] = []
    }

    private let base: any ForumGateway
    private let state = Mutex(State())

    init(base: any ForumGateway) { self.base = base }

    /// How many requests hang.
    var hanging: Int { state.withLock { $0.waiting.count } }

    func letGo() {
        let waiting = state.withLock { state in
            state.isOpen = true
            defer { state.waiting = [] }
            return state.waiting
        }
        for continuation in waiting { continuation.resume() }
    }

    private func wait() async {
        await withCheckedContinuation { continuation in
            let isOpen = state.withLock { state in
                if !state.isOpen { state.waiting.append(continuation) }
                return state.isOpen
            }
            if isOpen { continuation.resume() }
        }
    }

    func reply(_ draft: ReplyDraft) async -> WriteOutcome {
        await wait()
        return await base.reply(draft)
    }

    func note(_ draft: ReplyDraft) async -> WriteOutcome {
        await wait()
        return await base.note(draft)
    }

    func edit(_ post: Int, to text: String, replacing original: String?, reason: String?) async -> WriteOutcome {
        await wait()
        return await base.edit(post, to: text, replacing: original, reason: reason)
    }

    func withdraw(_ post: Int) async -> WriteOutcome {
        await wait()
        return await base.withdraw(post)
    }

    func flag(_ post: Int) async -> WriteOutcome {
        await wait()
        return await base.flag(post)
    }

    func ownReply(to draft: ReplyDraft, as kind: ReplyKind) async throws(ReadFailure) -> OwnReply {
        await wait()
        return try await base.ownReply(to: draft, as: kind)
    }

    func state(ofTopic topic: Int, after number: Int) async throws(ReadFailure) -> TopicState {
        await wait()
        return try await base.state(ofTopic: topic, after: number)
    }

    func posts(after cursor: PollCursor?) async throws(ReadFailure) -> PollPage {
        await wait()
        return try await base.posts(after: cursor)
    }
}
