import Assistant
import CivilCalendar
import Forum
import ForumClient
package import Foundation
package import Mailroom

/// Works through the inbox: each message becomes one decision.
package struct Decider: Sendable {
    /// How many messages one step takes.
    private static let batch = 8
    /// How many forums are decided for at once.
    private static let mostForums = 4
    /// Longer than a step takes, but for a forum that hangs; then the rest is
    /// claimed anew. The mailroom itself frees the claims of a process that ended.
    private static let lease = Duration.seconds(300)
    /// So many of our answers in a topic are looked through for one to the same member.
    private static let mostLookedAt = 8

    let mailroom: any Mailroom
    let forums: ForumDirectory
    let assistant: LiveAssistant
    let pauses: ForumPauses
    let counter: any EventCounter
    let clock: WorkerLoop.Clock
    let random: @Sendable () -> Double

    /// A decider.
    ///
    /// - Parameters:
    ///   - pauses: Shared with the sender and the poller.
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

    /// Works until its task is cancelled, for several forums at once: what a topic has become has
    /// to be asked of the forum, and that may take long.
    package func run() async {
        let lanes = ForumLanes(most: Self.mostForums)
        await WorkerLoop(.decider, clock: clock, idle: .milliseconds(100), counter: counter).run { now in
            guard let busy = lanes.busy else { return false }
            let claims = try await claims(of: .except(busy), limit: 1, at: now)
            guard let forum = claims.first?.post.event.key.instance else { return false }
            lanes.open(forum) { await work(claims, of: forum, lanes) }
            return true
        }
        await lanes.close()
    }

    /// Decides what is due for one forum.
    private func work(_ first: [IncomingClaim], of forum: String, _ lanes: ForumLanes) async {
        do {
            var claims = first
            while !claims.isEmpty {
                try await decide(claims, at: clock())
                claims = lanes.isClosed ? [] : try await self.claims(of: .only(forum), limit: Self.batch, at: clock())
            }
        } catch {
            counter.count(.stumbled(.decider, StoreTrouble(error)))
            try? await Task.sleep(for: WorkerLoop.afterFailure)
        }
    }

    /// Decides what is due. Returns whether there was anything.
    ///
    /// - Throws: ``MailroomError``.
    package func step(at now: Date) async throws -> Bool {
        let claims = try await claims(of: .except([]), limit: Self.batch, at: now)
        try await decide(claims, at: now)
        return !claims.isEmpty
    }

    private func claims(of forums: ForumChoice, limit: Int, at now: Date) async throws -> [IncomingClaim] {
        try await mailroom.claimIncoming(
            ClaimTerms(lease: Self.lease, limit: limit, forums: forums), at: Moment(now))
    }

    private func decide(_ claims: [IncomingClaim], at now: Date) async throws {
        for (index, claim) in claims.enumerated() {
            let start = ContinuousClock.now
            do {
                try await decide(claim, at: clock())
            } catch MailroomError.leaseLost {
                counter.count(.undecided(.superseded, forum: claim.post.event.key.instance), of: PostTrace(claim))
            } catch let error where StoreTrouble(error) == .other {
                // The store is well; it is this message that it will not take.
                try await fail(claim, at: now)
            } catch {
                await giveBack(claims[index...], at: now)
                throw error
            }
            counter.time(.decision, start.duration(to: .now))
        }
    }

    private func fail(_ claim: IncomingClaim, at now: Date) async throws {
        let verdict = Backoff().verdict(attempt: claim.attempt, at: Moment(now), random: random())
        try await mailroom.fail(claim, kind: StoreTrouble.other.rawValue, verdict: verdict)
    }

    /// The store failed: nothing was decided.
    private func giveBack(_ claims: ArraySlice<IncomingClaim>, at now: Date) async {
        let (mailroom, soon) = (mailroom, Moment(now).advanced(by: .seconds(1)))
        await ClaimReturn { try await mailroom.release($0, until: soon) }.start(Array(claims))
    }

    private func decide(_ claim: IncomingClaim, at now: Date) async throws {
        let key = claim.post.event.key
        guard let instance = forums.instance(named: key.instance) else { return try await drop(claim, .noForum) }
        guard let stored = StoredPost(claim.post.body) else { return try await drop(claim, .unreadable) }
        if let wish = IntakeDesk.wish(in: stored.post, of: instance) {
            // Only then: were the service to end in between, the wish would be found again.
            try await WishGranting(mailroom: mailroom).grant(
                wish, of: claim.post.author, topic: claim.post.topic, in: key, now)
            return try await drop(claim, .wish)
        }
        try await decide(
            Deliberation(
                claim: claim, stored: stored, instance: instance, assistant: assistant.current,
                canWrite: forums.gateway(of: instance.name) != nil, now: now))
    }

    private func decide(_ work: Deliberation) async throws {
        if let silence = work.silenceBeforeReading { return try await keepSilent(work, silence) }
        let first = finding(work, after: nil, in: nil)
        // Who may be in danger is nobody's to pass over, whoever has answered.
        guard let gateway = forums.gateway(of: work.instance.name), first.reply.urgency != .danger,
            try await needsTopic(work, first)
        else { return try await record(first, work) }
        guard let course = try await course(for: work, gateway) else { return }
        if let silence = work.topicSilence.ruled(work.stored, at: work.number, in: course) {
            return try await keepSilent(work, silence)
        }
        let finding = finding(work, after: try await earlierTurn(work, course), in: course)
        if finding.course.speaks, let silence = work.silence(of: finding, in: course) {
            return try await keepSilent(work, silence, instead: finding)
        }
        try await record(finding, work)
    }

    /// Whether the topic decides. What nothing is said to needs no look at it, unless it may
    /// go on with what we said to its writer.
    private func needsTopic(_ work: Deliberation, _ finding: Deliberation.Finding) async throws -> Bool {
        if finding.course.speaks || work.stored.post.repliesTo != nil { return true }
        guard !work.stored.isFirst, let opening = try await decision(of: work, on: 1) else { return false }
        return opening.delivery == .sent && EarlierTurn(opening, for: work.stored) != nil
    }

    private func finding(
        _ work: Deliberation, after earlier: EarlierTurn?, in course: TopicCourse?
    ) -> Deliberation.Finding {
        let start = ContinuousClock.now
        defer { counter.time(.answering, start.duration(to: .now)) }
        return work.finding(after: earlier, in: course)
    }

    /// What has become of the topic. Nil where that ended the claim: the forum is not to be had, or
    /// the post is gone.
    private func course(for work: Deliberation, _ gateway: any ForumGateway) async throws -> TopicCourse? {
        if let end = pauses.end(of: work.instance.name, .everything, at: clock()) {
            try await putOff(work, until: end)
            return nil
        }
        let course: TopicCourse
        do {
            let reader = TopicReader(gateway: gateway, manners: work.instance.manners)
            course = try await reader.course(of: work.stored.post, at: work.number)
        } catch {
            try await putOff(work, because: error)
            return nil
        }
        pauses.reached(work.instance.name)
        guard course.mayHold(work.stored.post, at: work.number) else {
            try await drop(work.claim, .gone)
            return nil
        }
        return course
    }

    /// What we said to the member before: in the post that this one answers, else in our last
    /// answer to them in the topic.
    private func earlierTurn(_ work: Deliberation, _ course: TopicCourse) async throws -> EarlierTurn? {
        if let number = work.stored.post.repliesTo.flatMap(course.numberAnswered) {
            return try await decision(of: work, on: number).flatMap { EarlierTurn($0, for: work.stored) }
        }
        for number in course.numbersAnswered(above: work.number).prefix(Self.mostLookedAt) {
            if let decision = try await decision(of: work, on: number),
                let turn = EarlierTurn(decision, for: work.stored)
            {
                return turn
            }
        }
        return nil
    }

    private func decision(of work: Deliberation, on number: Int) async throws -> RecordedDecision? {
        try await mailroom.decision(on: work.instance.name, topic: work.claim.post.topic, number: Int64(number))
    }
}
