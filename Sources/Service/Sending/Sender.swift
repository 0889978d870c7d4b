import Forum
import ForumClient
package import Foundation
package import Mailroom

/// Works through the outbox: what was decided is written to the forums, each
/// thing once.
package struct Sender: Sendable {
    /// Longer than a step, but for a forum that hangs.
    private static let lease = Duration.seconds(300)
    /// Tries that end without an end of theirs; what a forum asks us to wait for counts as one.
    private static let claims = 500
    /// How many forums are written to at once.
    private static let mostForums = 16

    let mailroom: any Mailroom
    let forums: ForumDirectory
    let assistant: LiveAssistant
    let pauses: ForumPauses
    let counter: any EventCounter
    let clock: WorkerLoop.Clock
    let random: @Sendable () -> Double
    /// The tries for what may have arrived or was too much like another text.
    let backoff = Backoff(base: .seconds(10), cap: .seconds(3_600), attempts: 12)

    /// A sender.
    ///
    /// - Parameters:
    ///   - pauses: Shared with the decider and the poller.
    ///   - clock: Tells the time after each request.
    ///   - random: Numbers from 0 to 1 that spread out tries.
    package init(
        mailroom: any Mailroom, forums: ForumDirectory, assistant: LiveAssistant, pauses: ForumPauses,
        counter: any EventCounter, clock: @escaping WorkerLoop.Clock = { Date() },
        random: @escaping @Sendable () -> Double = { Double.random(in: 0...1) }
    ) {
        self.mailroom = mailroom
        self.forums = forums
        self.assistant = assistant
        self.pauses = pauses
        self.counter = counter
        self.clock = clock
        self.random = random
    }

    /// Works until its task is cancelled, for several forums at once; requests under way are
    /// finished first.
    package func run() async {
        let lanes = ForumLanes(most: Self.mostForums)
        await WorkerLoop(.sender, clock: clock, idle: .milliseconds(100), counter: counter).run { now in
            if try await raiseAlarm(at: now) { return true }
            guard let busy = lanes.busy, let claim = try await claim(of: .except(busy), at: now) else { return false }
            lanes.open(claim.key.instance) { await work(claim, lanes) }
            return true
        }
        await lanes.close()
    }

    /// Sends what is due for one forum, one thing after the other.
    private func work(_ first: OutgoingClaim, _ lanes: ForumLanes) async {
        do {
            var next: OutgoingClaim? = first
            while let claim = next {
                try await carryOut(claim, at: clock())
                next = lanes.isClosed ? nil : try await self.claim(of: .only(claim.key.instance), at: clock())
            }
        } catch {
            counter.count(.stumbled(.sender, StoreTrouble(error)))
            try? await Task.sleep(for: WorkerLoop.afterFailure)
        }
    }

    /// Sends one thing that is due. Returns whether there was any.
    ///
    /// - Throws: ``MailroomError``.
    package func step(at now: Date) async throws -> Bool {
        if try await raiseAlarm(at: now) { return true }
        guard let claim = try await claim(of: .except([]), at: now) else { return false }
        try await carryOut(claim, at: now)
        return true
    }

    private func claim(of forums: ForumChoice, at now: Date) async throws -> OutgoingClaim? {
        try await mailroom.claimOutgoing(terms(attempts: Self.claims, of: forums, at: now), at: Moment(now)).first
    }

    private func carryOut(_ claim: OutgoingClaim, at now: Date) async throws {
        let start = ContinuousClock.now
        let result: SendingResult
        do {
            result = try await send(claim, at: now)
        } catch MailroomError.switchedOff {
            // Everything was called off right before it left.
            try await mailroom.release(claim, until: Moment(now).advanced(by: .seconds(1)))
            result = .putOff
        } catch MailroomError.leaseLost {
            // It was called off, or changed; it comes again if there is anything left to do.
            result = .putOff
        }
        counter.count(
            .sent(claim.action, result, forum: claim.key.instance),
            of: PostTrace(claim.key, decision: claim.incoming))
        counter.time(.sending, start.duration(to: .now))
    }

    /// What may be claimed now: nothing of a forum that is left in peace.
    func terms(attempts: Int, of forums: ForumChoice = .except([]), at now: Date) -> ClaimTerms {
        var terms = ClaimTerms(lease: Self.lease, limit: 1, attempts: attempts, forums: forums)
        terms.closed = pauses.forums(.everything, at: now)
        terms.closedToNewPosts = pauses.forums(.writing, at: now)
        return terms
    }

    private func send(_ claim: OutgoingClaim, at now: Date) async throws -> SendingResult {
        guard let instance = forums.instance(named: claim.key.instance),
            let gateway = forums.gateway(of: instance.name), let target = Self.target(of: claim)
        else {
            try await mailroom.fail(
                claim, kind: "no_gateway", mayHaveBeenSent: false, verdict: .giveUp, at: Moment(now))
            return .givenUp
        }
        let extent: ForumPauses.Extent = claim.action.isFirst ? .writing : .everything
        if let end = pauses.end(of: instance.name, extent, at: now) {
            try await mailroom.release(claim, until: Moment(end))
            return .putOff
        }
        let errand = Errand(claim: claim, instance: instance, gateway: gateway, target: target, clock: clock)
        do {
            return try await claim.action.isFirst ? post(errand) : change(errand)
        } catch let error where StoreTrouble(error).passes {
            await giveBack(claim, at: now)
            throw error
        }
    }

    /// The store failed, perhaps behind the request: it is looked for before the next try.
    private func giveBack(_ claim: OutgoingClaim, at now: Date) async {
        let (mailroom, moment) = (mailroom, Moment(now))
        let soon = Verdict.retry(at: moment.advanced(by: .seconds(1)))
        await ClaimReturn {
            try await mailroom.fail($0, kind: "store", mayHaveBeenSent: true, verdict: soon, at: moment)
        }.start([claim])
    }

    private static func target(of claim: OutgoingClaim) -> ReplyTarget? {
        ReplyTarget(topic: Int(claim.topic), post: Int(claim.key.post), number: Int(claim.number))
    }
}
