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

    let mailroom: any Mailroom
    let forums: ForumDirectory
    let assistant: LiveAssistant
    let pauses: ForumPauses
    let counter: any EventCounter
    let random: @Sendable () -> Double
    /// The tries for what may have arrived or was too much like another text.
    let backoff = Backoff(base: .seconds(10), cap: .seconds(3_600), attempts: 12)

    /// A sender.
    ///
    /// - Parameters:
    ///   - pauses: Shared with the decider and the poller.
    ///   - random: Numbers from 0 to 1 that spread out tries.
    package init(
        mailroom: any Mailroom, forums: ForumDirectory, assistant: LiveAssistant, pauses: ForumPauses,
        counter: any EventCounter, random: @escaping @Sendable () -> Double = { Double.random(in: 0...1) }
    ) {
        self.mailroom = mailroom
        self.forums = forums
        self.assistant = assistant
        self.pauses = pauses
        self.counter = counter
        self.random = random
    }

    /// Works until its task is cancelled; a request under way is finished first.
    package func run(clock: @escaping WorkerLoop.Clock = { Date() }) async {
        await WorkerLoop(.sender, clock: clock, idle: .milliseconds(100), counter: counter).run { now in
            try await step(at: now)
        }
    }

    /// Sends one thing that is due. Returns whether there was any.
    ///
    /// - Throws: ``MailroomError``.
    package func step(at now: Date) async throws -> Bool {
        let terms = ClaimTerms(lease: Self.lease, limit: 1, attempts: Self.claims)
        guard let claim = try await mailroom.claimOutgoing(terms, at: Moment(now)).first else { return false }
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
        counter.count(.sent(claim.action, result, forum: claim.key.instance))
        counter.time(.sending, start.duration(to: .now))
        return true
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
        let errand = Errand(claim: claim, instance: instance, gateway: gateway, target: target, now: now)
        return try await claim.action.isFirst ? post(errand) : change(errand)
    }

    private static func target(of claim: OutgoingClaim) -> ReplyTarget? {
        ReplyTarget(topic: Int(claim.topic), post: Int(claim.key.post), number: Int(claim.number))
    }
}
