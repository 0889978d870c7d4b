import Forum
import ForumClient
package import Foundation
package import Mailroom

/// Reads what the webhooks missed, through the same desk: it can only add what is not there.
package actor Poller {
    private struct Reading {
        var cursor: PollCursor?
        /// The highest number of this reading, to be kept once it is done.
        var highest: Int64?
        var due = Date.distantPast
        /// Whether this is the first reading ever: what was there before us is not ours to answer.
        var isFirst = false
    }

    /// Between two pages of one reading: other requests need the forum too.
    private static let pageInterval = 2.0

    private let mailroom: any Mailroom
    private let desk: IntakeDesk
    private let forums: ForumDirectory
    private let pauses: ForumPauses
    private let counter: any EventCounter
    private let random: @Sendable () -> Double
    private var readings: [String: Reading] = [:]

    /// A poller.
    ///
    /// - Parameters:
    ///   - pauses: Shared with the decider and the sender.
    ///   - random: Numbers from 0 to 1 that spread out tries.
    package init(
        mailroom: any Mailroom, desk: IntakeDesk, forums: ForumDirectory, pauses: ForumPauses,
        counter: any EventCounter, random: @escaping @Sendable () -> Double = { Double.random(in: 0...1) }
    ) {
        self.mailroom = mailroom
        self.desk = desk
        self.forums = forums
        self.pauses = pauses
        self.counter = counter
        self.random = random
    }

    /// Polls until its task is cancelled.
    package func run(clock: @escaping WorkerLoop.Clock = { Date() }) async {
        await WorkerLoop(.poller, clock: clock, idle: .seconds(1), counter: counter).run { now in
            try await self.step(at: now)
        }
    }

    /// Reads one page of each forum that is due. Returns whether one of them has more.
    ///
    /// - Throws: ``MailroomError``; the page is read again.
    package func step(at now: Date) async throws -> Bool {
        var hasMore = false
        for instance in forums.all {
            guard instance.pollInterval != nil, let gateway = forums.gateway(of: instance.name) else {
                continue
            }
            let reading = try await reading(of: instance)
            guard reading.due <= now, pauses.end(of: instance.name, .everything, at: now) == nil else { continue }
            let start = ContinuousClock.now
            if try await !poll(instance, reading, gateway, at: now) { hasMore = true }
            counter.time(.polling, start.duration(to: .now))
        }
        return hasMore
    }

    private func reading(of instance: ForumInstance) async throws -> Reading {
        if let reading = readings[instance.name] { return reading }
        let cursor = PollMark.cursor(try await mailroom.cursor(of: instance.name), of: instance.kind)
        return Reading(cursor: cursor, isFirst: cursor == nil)
    }

    /// Reads a page. Returns whether that was all.
    private func poll(
        _ instance: ForumInstance, _ reading: Reading, _ gateway: any ForumGateway, at now: Date
    ) async throws -> Bool {
        let page: PollPage
        do {
            page = try await gateway.posts(after: reading.cursor)
        } catch {
            counter.count(.polled(posts: nil, forum: instance.name))
            let end = ReadFailureResponse(error).pause(pauses, instance.name, at: now, random: random())
            readings[instance.name, default: reading].due = end ?? pauses.refused(instance.name, at: now)
            return true
        }
        pauses.reached(instance.name)
        if !reading.isFirst { try await take(page.posts, of: instance, at: now) }
        counter.count(.polled(posts: page.posts.count, forum: instance.name))
        try await keep(page, instance, reading, from: now)
        return page.isCaughtUp
    }

    private func take(_ posts: [PolledPost], of instance: ForumInstance, at now: Date) async throws {
        for post in posts {
            let delivered = DeliveredPost(post)
            let change: PostChange = delivered.isDeleted ? .destroyed : delivered.version > 1 ? .edited : .created
            _ = try await desk.take(Forum.Delivery.post(delivered, change), of: instance, at: now)
        }
    }

    /// The number is kept only once a reading has come down to the last one:
    /// a service that ends in between reads it all again.
    private func keep(_ page: PollPage, _ instance: ForumInstance, _ reading: Reading, from start: Date) async throws {
        var next = reading
        next.cursor = page.cursor
        next.due = start.addingTimeInterval(Self.pageInterval)
        next.highest = [reading.highest, PollMark.number(after: page.posts, of: instance.kind)].compactMap { $0 }.max()
        if reading.isFirst, page.isCaughtUp, let highest = next.highest {
            let beginning = PollMark.beginning(highest, of: instance.kind)
            (next.highest, next.cursor) = (beginning, PollMark.cursor(beginning, of: instance.kind))
        }
        if page.isCaughtUp {
            if let highest = next.highest { try await mailroom.advanceCursor(of: instance.name, to: highest) }
            next.due = start.addingTimeInterval(Double(max(instance.pollInterval?.components.seconds ?? 0, 1)))
            next.isFirst = false
        }
        readings[instance.name] = next
    }
}
