import Forum
import ForumClient
import Foundation
import Mailroom

@testable import Service

/// A whole service on a forum in memory, driven step by step.
final class World {
    let folder: String
    let clock = TestClock()
    let forum: FakeForum
    let notes = Notes()
    let assistant: LiveAssistant
    var instance: ForumInstance
    private(set) var acknowledged: Set<String> = []

    private(set) var store: SQLiteMailroom
    private(set) var mailroom: any Mailroom
    private(set) var desk: IntakeDesk
    private(set) var decider: Decider
    private(set) var sender: Sender
    private(set) var poller: Poller

    init(assistant: LiveAssistant? = nil, _ change: (inout ForumInstance) -> Void = { _ in }) throws {
        folder = FileManager.default.temporaryDirectory.path + "/ombud-service-\(UUID().uuidString)"
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        forum = FakeForum(clock: clock)
        var instance = try Self.instance()
        change(&instance)
        self.instance = instance
        if let assistant {
            self.assistant = assistant
        } else {
            let source = try SmallKnowledge.live()
            self.assistant = try LiveAssistant(loader: source.load)
        }
        store = try SQLiteMailroom(path: folder + "/store")
        (mailroom, desk, decider, sender, poller) = Self.workers(
            store, forum, instance, self.assistant, notes, clock, nil)
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    static func instance() throws -> ForumInstance {
        let manners = ForumManners(ownName: FakeForum.ownName, robots: ["otherbot"])
        let instance = ForumInstance(
            name: "test", kind: .discourse(base: "https://forum.example", username: FakeForum.ownName),
            manners: manners, mode: .reply, pace: .zero)
        guard let instance else { throw CancellationError() }
        return instance
    }

    private static func workers(
        _ store: SQLiteMailroom, _ forum: FakeForum, _ instance: ForumInstance, _ assistant: LiveAssistant,
        _ notes: Notes, _ clock: TestClock, _ breaker: Breaker?
    ) -> (any Mailroom, IntakeDesk, Decider, Sender, Poller) {
        let mailroom: any Mailroom = breaker.map { BreakingMailroom(base: store, breaker: $0) } ?? store
        let gateway: any ForumGateway = breaker.map { BreakingGateway(base: forum, breaker: $0) } ?? forum
        let forums = ForumDirectory([instance], gateways: [instance.name: gateway])
        let pauses = ForumPauses()
        let desk = IntakeDesk(mailroom: mailroom, counter: notes)
        return (
            mailroom, desk,
            Decider(
                mailroom: mailroom, forums: forums, assistant: assistant, pauses: pauses, counter: notes,
                clock: { clock.now }, random: { 0.5 }),
            Sender(
                mailroom: mailroom, forums: forums, assistant: assistant, pauses: pauses, counter: notes,
                clock: { clock.now }, random: { 0.5 }),
            Poller(
                mailroom: mailroom, desk: desk, forums: forums, pauses: pauses, counter: notes, random: { 0.5 })
        )
    }

    /// A new process on the same store, which may end at a boundary.
    func restart(breakingAfter limit: Int? = nil) async throws -> Breaker {
        try await store.close()
        store = try SQLiteMailroom(path: folder + "/store")
        let breaker = Breaker(limit: limit)
        (mailroom, desk, decider, sender, poller) = Self.workers(
            store, forum, instance, assistant, notes, clock, breaker)
        return breaker
    }

    // MARK: Deliveries

    /// The webhook tells of a post.
    @discardableResult
    func deliver(
        _ post: PolledPost, isDestroyed: Bool = false, isRestored: Bool = false
    ) async throws -> IntakeResult {
        var post = post
        post.isDeleted = isDestroyed || post.isDeleted
        let delivered = DeliveredPost(post)
        let change: PostChange =
            isDestroyed ? .destroyed : isRestored ? .restored : post.version > 1 ? .edited : .created
        let result = try await desk.take(Forum.Delivery.post(delivered, change), of: instance, at: clock.now)
        // A duplicate is acknowledged too: it may have been stored right before the process ended.
        if [.accepted, .duplicate].contains(result) { acknowledged.insert("\(post.topic)/\(post.number)") }
        return result
    }

    /// A member asks in a topic of their own, and the webhook tells.
    @discardableResult
    func ask(_ text: String = SmallKnowledge.question, topic: Int = 1, user: Int = 100) async throws -> PolledPost {
        let post = forum.write(topic: topic, user: user, text: text)
        try await deliver(post)
        return post
    }

    // MARK: Driving

    /// Works until nothing is due now.
    func work() async throws {
        var hasMore = true
        while hasMore {
            let hasDecided = try await decider.step(at: clock.now)
            let hasSent = try await sender.step(at: clock.now)
            hasMore = hasDecided || hasSent
        }
    }

    /// Works and lets time pass until nothing waits any more, for two days at most.
    func finish() async throws {
        for _ in 0..<2_880 {
            try await work()
            let statistics = try await store.statistics()
            guard statistics.oldestIncoming != nil || statistics.oldestOutgoing != nil else { return }
            clock.advance(by: 60)
        }
    }

    var verdict: LedgerJudge { LedgerJudge(acknowledged: acknowledged, ledger: forum.ledger) }

    // MARK: Moderators

    var drafts: [Draft] {
        get async throws { try await store.drafts(limit: 99, after: 0) }
    }

    /// A moderator reads a draft and approves it.
    func approve(_ id: Int64) async throws {
        try await store.approve(id, revision: try await store.draft(id)?.revision ?? 0, at: Moment(clock.now))
    }
}
