package import Forum
package import Foundation
package import Mailroom

/// Takes deliveries in: the one way into the mailroom, whether a webhook
/// brought them or a poll.
package struct IntakeDesk: Sendable {
    /// How old a wish to be answered again may be, in seconds. The mailroom
    /// remembers no posts of those who opted out, so an old delivery
    /// that is repeated must not undo a later wish for silence.
    private static let freshness = 3_600.0

    private let mailroom: any Mailroom
    private let counter: any EventCounter

    /// A desk before a mailroom.
    package init(mailroom: any Mailroom, counter: any EventCounter = SilentCounter()) {
        self.mailroom = mailroom
        self.counter = counter
    }

    /// Takes one delivery in. When it returns, what had to be written is on the disk.
    ///
    /// - Throws: ``MailroomError``; then the forum must not be told that it was taken.
    package func take(_ delivery: Forum.Delivery, of instance: ForumInstance, at now: Date) async throws -> IntakeResult
    {
        let start = ContinuousClock.now
        defer { counter.time(.intake, start.duration(to: .now)) }
        let trace = Self.trace(of: delivery, in: instance)
        do {
            let result = try await result(of: delivery, of: instance, at: now)
            counter.count(.taken(result, forum: instance.name), of: trace)
            return result
        } catch {
            counter.count(.notTaken(StoreTrouble(error), forum: instance.name), of: trace)
            throw error
        }
    }

    private static func trace(of delivery: Forum.Delivery, in instance: ForumInstance) -> PostTrace? {
        guard case .post(let post, _) = delivery else { return nil }
        return PostPlace(post, in: instance).map { PostTrace($0.key) }
    }

    private func result(
        of delivery: Forum.Delivery, of instance: ForumInstance, at now: Date
    ) async throws -> IntakeResult {
        switch delivery {
        case .ping: return .pong
        case .other: return .ignored(.notAPost)
        case .post(let post, let change):
            guard let place = PostPlace(post, in: instance) else { return .ignored(.badNumbers) }
            let isGone = post.isDeleted || change == .destroyed
            if isGone, instance.manners.isOwn(post.writer) { try await loseReply(post, of: instance, at: now) }
            if !isGone, post.audience == .some, let result = try await heed(post, place, in: instance, at: now) {
                return result
            }
            if isGone || post.audience == .some { return try await forget(post, place, at: now) }
            return try await listen(to: post, isRestored: change == .restored, place, in: instance, at: now)
        }
    }

    /// Who destroys a reply of ours wants none there.
    private func loseReply(_ post: DeliveredPost, of instance: ForumInstance, at now: Date) async throws {
        guard try await mailroom.replyDestroyed(post.id, of: instance.name, at: Moment(now)) else { return }
        counter.count(.replyDestroyed(forum: instance.name))
    }

    /// What is not for everybody leaves no trace, not even its number, unless
    /// it was public once: then it is erased like a destroyed post.
    private func forget(_ post: DeliveredPost, _ place: PostPlace, at now: Date) async throws -> IntakeResult {
        if post.audience == .some, try await !mailroom.knows(place.key) { return .ignored(.silence(.notPublic)) }
        let event = PostEvent(
            key: place.key, version: Int64(post.version), changed: place.changed, isDeleted: true)
        let incoming = IncomingPost(
            event: event, topic: place.topic, number: place.number, category: place.category, author: "", body: Data())
        return Self.result(of: try await mailroom.accept(incoming, at: Moment(now)))
    }

    private func listen(
        to post: DeliveredPost, isRestored: Bool, _ place: PostPlace, in instance: ForumInstance, at now: Date
    ) async throws -> IntakeResult {
        if let wish = Self.wish(in: post, of: instance) {
            return try await grant(wish, post, place, at: now)
        }
        if let silence = Self.silence(on: post, in: instance, at: now) {
            // An edit of a stored post has to supersede what is stored, even if only to be left alone.
            guard try await mailroom.knows(place.key) else { return .ignored(.silence(silence)) }
        }
        return Self.result(of: try await store(post, isRestored: isRestored, place, at: now))
    }

    // MARK: Wishes

    /// A wish counts wherever a member writes it, staff included. To open a topic again is the staff's:
    /// who stopped it is not kept.
    static func wish(in post: DeliveredPost, of instance: ForumInstance) -> MemberWish? {
        let manners = instance.manners
        guard post.isOrdinary, !manners.isOwn(post.writer), !manners.isRobot(post.writer),
            let wish = MemberWish(in: post, to: manners.ownName)
        else { return nil }
        return wish == .resumeTopic && !post.writer.isStaff ? nil : wish
    }

    /// Grants what is asked for in a whisper or a private message. Nothing else of it is kept, and what was
    /// kept of it while it was public goes. Nil where nothing is asked for.
    private func heed(
        _ post: DeliveredPost, _ place: PostPlace, in instance: ForumInstance, at now: Date
    ) async throws -> IntakeResult? {
        guard let wish = Self.wish(in: post, of: instance) else { return nil }
        _ = try await forget(post, place, at: now)
        guard wish.asksForSilence || Self.isFresh(post, at: now) else { return .ignored(.wish(wish)) }
        try await WishGranting(mailroom: mailroom).grant(wish, of: place.author, topic: place.topic, in: place.key, now)
        return .ignored(.wish(wish))
    }

    /// Whether a repeated delivery cannot undo what was asked for later.
    private static func isFresh(_ post: DeliveredPost, at now: Date) -> Bool {
        guard let date = post.changed ?? post.written else { return false }
        return now.timeIntervalSince(date) <= freshness
    }

    /// Grants a wish once. The post is stored first: should the service end in between,
    /// the decider finds the wish there.
    private func grant(
        _ wish: MemberWish, _ post: DeliveredPost, _ place: PostPlace, at now: Date
    ) async throws -> IntakeResult {
        switch try await store(post, place, at: now) {
        case .accepted: break
        case .topicStopped where wish.asksForSilence: break
        case .topicStopped, .memberOptedOut:
            guard Self.isFresh(post, at: now) else { return .ignored(.wish(wish)) }
        case .duplicate, .superseded, .destroyed: return .duplicate
        }
        try await WishGranting(mailroom: mailroom).grant(
            wish, of: place.author, topic: place.topic, in: place.key, now)
        return .ignored(.wish(wish))
    }

    // MARK: Storing

    private func store(
        _ post: DeliveredPost, isRestored: Bool = false, _ place: PostPlace, at now: Date
    ) async throws -> Acceptance {
        let event = PostEvent(key: place.key, version: Int64(post.version), changed: place.changed)
        let incoming = IncomingPost(
            event: event, topic: place.topic, number: place.number, category: place.category, author: place.author,
            body: try StoredPost(redacting: post).data, isRestored: isRestored)
        return try await mailroom.accept(incoming, at: Moment(now))
    }

    /// The rules as far as they can be told without the topic: whether it answers
    /// a post of ours is seen later.
    private static func silence(on post: DeliveredPost, in instance: ForumInstance, at now: Date) -> Silence? {
        let memory = TopicMemory(
            ownPosts: Set(post.repliesTo.map { [$0] } ?? []), isOff: instance.mode(in: post.category) == .off)
        let rules = SilenceRules(manners: instance.manners, now: now)
        if let silence = rules.silence(on: post, memory: memory) { return silence }
        // A late edit does not make an old question a new one.
        let age = post.written.map { now.timeIntervalSince($0) } ?? 0
        return age > instance.manners.window ? .old : nil
    }

    private static func result(of acceptance: Acceptance) -> IntakeResult {
        switch acceptance {
        case .accepted, .destroyed: .accepted
        case .duplicate, .superseded: .duplicate
        case .topicStopped: .ignored(.silence(.stopped))
        case .memberOptedOut: .ignored(.silence(.optedOut))
        }
    }
}
