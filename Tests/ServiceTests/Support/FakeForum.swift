import Foundation
import Synchronization

@testable import ForumClient

/// A forum in memory that behaves as Discourse does towards a client, well and
/// badly, and keeps a ledger of everything that was done to it.
final class FakeForum: ForumGateway {
    /// What goes wrong with one request.
    enum Fault: Equatable {
        /// 429.
        case rateLimited(Int, isForWholeClient: Bool)
        /// 5xx before anything was written.
        case brokenBefore
        /// 5xx, or no answer, after it was written.
        case brokenAfter
        case unreachable
        case tooSimilar
        case refused(Refusal)
        /// A note is shown to everybody, and stays.
        case exposed
    }

    struct Entry: Equatable {
        enum Action: Equatable { case reply, note, edit, withdraw, flag }
        let action: Action
        /// The number of the post that was answered, or the id of our post that was changed.
        let topic: Int
        let number: Int
        let text: String
        let at: Date
    }

    private struct Memo {
        let key: String
        let outcome: WriteOutcome
        let at: Date
    }

    private struct State {
        var topics: [Int: TopicState] = [:]
        var posts: [PolledPost] = []
        var nextID = 1_000
        var ledger: [Entry] = []
        var memos: [Memo] = []
        var queue: [Int: (topic: Int, number: Int, text: String, kind: PolledPost.Kind)] = [:]
        var writeFaults: [Fault] = []
        var readFaults: [Fault] = []
        var isModerated = false
        var takesWhispers = true
        var slowness = 0.0
        var checksSimilarity = false
        var writes = 0
        var reads = 0
    }

    static let ownName = "ombud"
    /// Discourse answers an identical request within this time with the first result.
    private static let memoTime = 120.0

    private let clock: TestClock
    private let state = Mutex(State())

    init(clock: TestClock) { self.clock = clock }

    // MARK: What tests do to it

    var ledger: [Entry] { state.withLock { $0.ledger } }
    var writes: Int { state.withLock { $0.writes } }
    var reads: Int { state.withLock { $0.reads } }
    var queued: Int { state.withLock { $0.queue.count } }

    func failWrites(_ faults: [Fault]) { state.withLock { $0.writeFaults += faults } }
    func failReads(_ faults: [Fault]) { state.withLock { $0.readFaults += faults } }
    func moderate() { state.withLock { $0.isModerated = true } }
    func refuseWhispers() { state.withLock { $0.takesWhispers = false } }
    /// Every answer takes so many seconds from now on.
    func slowDown(by seconds: Double) { state.withLock { $0.slowness = seconds } }
    func checkSimilarity() { state.withLock { $0.checksSimilarity = true } }

    func change(topic: Int, _ change: (inout TopicState) -> Void) {
        state.withLock { state in
            var topic = state.topics[topic, default: Self.topic(topic)]
            change(&topic)
            state.topics[topic.topic] = topic
        }
    }

    /// A member writes.
    @discardableResult
    func write(
        topic: Int, user: Int, name: String = "sample", text: String, repliesTo: Int? = nil,
        kind: PolledPost.Kind = .regular
    ) -> PolledPost {
        state.withLock { state in
            append(to: &state, topic: topic, user: user, name: name, text: text, repliesTo: repliesTo, kind: kind)
        }
    }

    /// A member or a moderator changes a post.
    @discardableResult
    func edit(_ id: Int, to text: String) -> PolledPost? {
        state.withLock { state in
            guard let index = state.posts.firstIndex(where: { $0.id == id }) else { return nil }
            state.posts[index].raw = text
            state.posts[index].version += 1
            state.posts[index].updated = stamp
            return state.posts[index]
        }
    }

    /// Somebody deletes a post, and the webhook is silent about it.
    func delete(_ id: Int) {
        state.withLock { state in
            for index in state.posts.indices where state.posts[index].id == id { state.posts[index].isDeleted = true }
        }
    }

    /// The forum's moderators let everything through that waits.
    func approveQueue() {
        state.withLock { state in
            for (_, item) in state.queue.sorted(by: { $0.key < $1.key }) {
                append(
                    to: &state, topic: item.topic, user: 7, name: Self.ownName, text: item.text,
                    repliesTo: item.number, kind: item.kind)
            }
            state.queue = [:]
        }
    }

    /// Our posts as they stand.
    var ownPosts: [PolledPost] {
        state.withLock { $0.posts.filter { $0.author.name == Self.ownName && !$0.isDeleted } }
    }

    // MARK: Gateway

    func reply(_ draft: ReplyDraft) async -> WriteOutcome { create(draft, .regular) }

    func note(_ draft: ReplyDraft) async -> WriteOutcome {
        state.withLock { $0.takesWhispers } ? create(draft, .whisper) : .refused(.notesForbidden)
    }

    func flag(_ post: Int) async -> WriteOutcome {
        state.withLock { state in
            state.writes += 1
            if let outcome = fault(&state, isAfter: false) { return outcome }
            guard let index = state.posts.firstIndex(where: { $0.id == post && !$0.isDeleted }) else { return .gone }
            state.ledger.append(
                Entry(action: .flag, topic: state.posts[index].topic, number: post, text: "", at: clock.now))
            return fault(&state, isAfter: true) ?? .done
        }
    }

    func edit(_ post: Int, to text: String, replacing original: String?, reason: String?) async -> WriteOutcome {
        state.withLock { state in
            state.writes += 1
            if let outcome = fault(&state, isAfter: false) { return outcome }
            guard let index = state.posts.firstIndex(where: { $0.id == post && !$0.isDeleted }) else { return .gone }
            state.posts[index].raw = text
            state.posts[index].version += 1
            state.ledger.append(
                Entry(action: .edit, topic: state.posts[index].topic, number: post, text: text, at: clock.now))
            return fault(&state, isAfter: true) ?? .done
        }
    }

    func withdraw(_ post: Int) async -> WriteOutcome {
        state.withLock { state in
            state.writes += 1
            if let outcome = fault(&state, isAfter: false) { return outcome }
            guard let index = state.posts.firstIndex(where: { $0.id == post && !$0.isDeleted }) else { return .gone }
            state.posts[index].isDeleted = true
            state.ledger.append(
                Entry(action: .withdraw, topic: state.posts[index].topic, number: post, text: "", at: clock.now))
            return fault(&state, isAfter: true) ?? .done
        }
    }

    func ownReply(to draft: ReplyDraft, as kind: ReplyKind) async throws(ReadFailure) -> OwnReply {
        let result: Result<OwnReply, ReadFailure> = state.withLock { state in
            if let failure = readFault(&state) { return .failure(failure) }
            let sought: PolledPost.Kind = kind == .note ? .whisper : .regular
            let own = state.posts.first {
                $0.topic == draft.target.topic && $0.author.name == Self.ownName && $0.kind == sought
                    && ($0.repliesTo ?? 1) == draft.target.number
            }
            if let own { return .success(.posted(OwnPost(id: own.id, number: own.number))) }
            let waiting = state.queue.first { $0.value.topic == draft.target.topic && $0.value.text == draft.text }
            return .success(waiting.map { .queued($0.key) } ?? .none)
        }
        return try result.get()
    }

    func state(ofTopic topic: Int, after number: Int) async throws(ReadFailure) -> TopicState {
        let result: Result<TopicState, ReadFailure> = state.withLock { state in
            if let failure = readFault(&state) { return .failure(failure) }
            guard var found = state.topics[topic] else { return .failure(.gone) }
            // Discourse takes the nearest post for a number that is not there: the first is never listed.
            let last = max(number, 1)
            found.opening = state.posts.first { $0.topic == topic && $0.number == 1 && !$0.isDeleted }
            found.later = state.posts.filter { $0.topic == topic && $0.number > last && !$0.isDeleted }
            return .success(found)
        }
        return try result.get()
    }

    func posts(after cursor: PollCursor?) async throws(ReadFailure) -> PollPage {
        let result: Result<PollPage, ReadFailure> = state.withLock { state in
            if let failure = readFault(&state) { return .failure(failure) }
            let seen = cursor.flatMap { Int($0.rawValue.dropFirst(3)) } ?? 0
            let posts = state.posts.filter { $0.id > seen - 50 && $0.kind != .whisper }
            return .success(
                PollPage(
                    posts: posts, cursor: PollCursor(rawValue: "d1:\(max(seen, state.posts.map(\.id).max() ?? 0))"),
                    isCaughtUp: true))
        }
        return try result.get()
    }

    // MARK: Inside

    private var stamp: String { clock.now.formatted(.iso8601) }

    private static func topic(_ id: Int) -> TopicState {
        TopicState(
            topic: id, isClosed: false, isArchived: false, isVisible: true, isPrivate: false, isDeleted: false,
            isSolved: false, acceptedNumber: nil, category: 4, later: [], isComplete: true)
    }

    @discardableResult
    private func append(
        to state: inout State, topic: Int, user: Int, name: String, text: String, repliesTo: Int?,
        kind: PolledPost.Kind
    ) -> PolledPost {
        if state.topics[topic] == nil { state.topics[topic] = Self.topic(topic) }
        let number = state.posts.count { $0.topic == topic } + 1
        state.nextID += 1
        var post = PolledPost(id: state.nextID, topic: topic, number: number)
        post.author.id = user
        post.author.name = name
        post.kind = kind
        post.repliesTo = repliesTo
        post.raw = text
        post.category = 4
        post.title = "A topic"
        post.created = stamp
        post.updated = stamp
        state.posts.append(post)
        return post
    }

    private func create(_ draft: ReplyDraft, _ kind: PolledPost.Kind) -> WriteOutcome {
        state.withLock { state in
            state.writes += 1
            if let outcome = fault(&state, isAfter: false) { return outcome }
            let key = "\(draft.target.topic)|\(draft.target.number)|\(kind)|\(draft.text)"
            if let memo = state.memos.last(where: { $0.key == key }),
                clock.now.timeIntervalSince(memo.at) < Self.memoTime
            {
                return memo.outcome
            }
            if state.checksSimilarity, isTooSimilar(draft.text, state) { return .tooSimilar }
            guard state.topics[draft.target.topic]?.isClosed == false else { return .refused(.forbidden) }
            state.ledger.append(
                Entry(
                    action: kind == .whisper ? .note : .reply, topic: draft.target.topic, number: draft.target.number,
                    text: draft.text, at: clock.now))
            let isExposed = state.writeFaults.first == .exposed
            if isExposed { state.writeFaults.removeFirst() }
            let outcome = place(draft, isExposed ? .regular : kind, &state)
            clock.advance(by: state.slowness)
            if isExposed, case .created(let post) = outcome { return .exposed(post) }
            state.memos.append(Memo(key: key, outcome: outcome, at: clock.now))
            return fault(&state, isAfter: true) ?? outcome
        }
    }

    private func place(_ draft: ReplyDraft, _ kind: PolledPost.Kind, _ state: inout State) -> WriteOutcome {
        if state.isModerated {
            state.nextID += 1
            state.queue[state.nextID] = (draft.target.topic, draft.target.number, draft.text, kind)
            return .queuedForApproval(state.nextID)
        }
        let post = append(
            to: &state, topic: draft.target.topic, user: 7, name: Self.ownName, text: draft.text,
            repliesTo: draft.target.number, kind: kind)
        return .created(OwnPost(id: post.id, number: post.number))
    }

    private func isTooSimilar(_ text: String, _ state: State) -> Bool {
        state.ledger.contains { $0.text == text && clock.now.timeIntervalSince($0.at) < 300 }
    }

    private func fault(_ state: inout State, isAfter: Bool) -> WriteOutcome? {
        guard let fault = state.writeFaults.first, fault != .exposed, (fault == .brokenAfter) == isAfter else {
            return nil
        }
        state.writeFaults.removeFirst()
        switch fault {
        case .rateLimited(let seconds, let isWhole):
            return .rateLimited(RateLimit(seconds: seconds, isForWholeClient: isWhole))
        case .brokenBefore, .brokenAfter, .exposed: return .unclear(.serverError(502))
        case .unreachable: return .unreachable(.noConnection)
        case .tooSimilar: return .tooSimilar
        case .refused(let refusal): return .refused(refusal)
        }
    }

    private func readFault(_ state: inout State) -> ReadFailure? {
        state.reads += 1
        clock.advance(by: state.slowness)
        guard !state.readFaults.isEmpty else { return nil }
        switch state.readFaults.removeFirst() {
        case .rateLimited(let seconds, let isWhole):
            return .rateLimited(RateLimit(seconds: seconds, isForWholeClient: isWhole))
        case .refused(let refusal): return .refused(refusal)
        case .brokenBefore, .brokenAfter, .unreachable, .tooSimilar, .exposed: return .unreachable(.noConnection)
        }
    }
}
