import Foundation

@testable import Mailroom

/// A mailroom without a disk: it shows that the protocol asks for nothing
/// that only SQLite has.
actor MemoryMailroom: Mailroom {
    struct Message {
        let id: Int64
        var post: IncomingPost
        let received: Moment
        var state: IncomingState
        var attempts = 0
        var generation: Int64 = 0
        var next: Moment
        var reason: String?
        var hasText = true
        var hasReply = true
        var decision: Decision?
        var decided: Moment?
        var isCorrected = false
    }

    struct Parcel {
        let id: Int64
        var incoming: Int64
        let key: PostKey
        let topic: Int64
        let number: Int64
        var action: OutgoingAction
        var body: String?
        var state: OutgoingState
        var mayHaveLeft = false
        var quietUntil: Moment?
        var attempts = 0
        var generation: Int64 = 0
        var next: Moment
        var remote: String?
        var reason: String?
        var created: Moment
        var isUrgent = false
        var isApproved = false
        var isPersons = false
        var revision: Int64 = 1
        var shown: Int64 = 0
        var proposal: String?
        /// When moderators are to be told; nil where they were, or need not be.
        var alarm: Moment?
        var wasAlarmed = false
        var alarmTries = 0

        var delivery: Delivery {
            var delivery = Delivery(id: id, action: action, state: state, body: body, mayHaveBeenSent: mayHaveLeft)
            delivery.isPersons = isPersons
            return delivery
        }
    }

    struct Place: Hashable {
        let instance: String
        let name: String
    }

    var messages: [Message] = []
    var parcels: [Parcel] = []
    var stopped: Set<Place> = []
    var optedOut: Set<Place> = []
    var cursors: [String: Int64] = [:]
    var isOn = true
    var switchedOnAt: Moment?

    // MARK: In

    func accept(_ post: IncomingPost, at now: Moment) throws -> Acceptance {
        var post = post
        let key = post.event.key
        if !post.event.isDeleted {
            if stopped.contains(Place(instance: key.instance, name: "\(post.topic)")) { return .topicStopped }
            if optedOut.contains(Place(instance: key.instance, name: post.author)) { return .memberOptedOut }
        }
        if post.isRestored { endDestruction(of: post.event) }
        let known = messages.map(\.post.event).filter { $0.key == key }
        guard !known.contains(post.event) else { return .duplicate }
        if post.event.isDeleted {
            post = post.destroyed(as: known.reduce(post.event) { $0.raised(to: $1) })
        }
        let event = post.event
        let others = messages.indices.filter { messages[$0].post.event.key == event.key }
        guard !others.contains(where: { messages[$0].post.event == event }) else { return .duplicate }
        let isLate = others.contains { messages[$0].post.event.isLater(than: event) }
        let isWanted = !isLate && !event.isDeleted
        var message = Message(
            id: Int64(messages.count + 1), post: post, received: now, state: isWanted ? .waiting : .dropped, next: now)
        message.hasText = isWanted
        messages.append(message)
        if isLate { return .superseded }
        for index in others where [.waiting, .leased, .dead].contains(messages[index].state) {
            messages[index].state = .dropped
            messages[index].hasText = false
        }
        guard event.isDeleted else { return .accepted }
        _ = carryOut(.withdraw, of: message, isDestroyed: true, isUrgent: false, at: now)
        erase(event.key)
        return .destroyed
    }

    private func endDestruction(of event: PostEvent) {
        let lives = messages.indices.filter { messages[$0].post.event.key == event.key }
        let destroyed = lives.contains { index in
            messages[index].post.event.isDeleted && messages[index].post.event.version >= event.version
        }
        guard destroyed else { return }
        for index in lives where messages[index].post.event.version > 0 {
            let (old, id) = (messages[index].post, messages[index].id)
            messages[index].post = IncomingPost(
                event: PostEvent(key: event.key, version: -id, isDeleted: old.event.isDeleted), topic: old.topic,
                number: old.number, category: old.category, author: old.author, body: old.body)
        }
    }

    func claimIncoming(_ terms: ClaimTerms, at now: Moment) throws -> [IncomingClaim] {
        guard isOn else { return [] }
        let due = messages.indices.filter {
            messages[$0].isDue(at: now) && terms.forums.holds(messages[$0].post.event.key.instance)
        }
        for index in due where messages[index].attempts >= terms.attempts {
            messages[index].state = .dead
            messages[index].reason = DropReason.exhausted.rawValue
        }
        return due.filter { messages[$0].isDue(at: now) }
            .sorted { (messages[$0].next, messages[$0].id) < (messages[$1].next, messages[$1].id) }
            .prefix(terms.limit).map { index in
                messages[index].state = .leased
                messages[index].next = now.advanced(by: terms.lease)
                messages[index].attempts += 1
                messages[index].generation += 1
                let message = messages[index]
                var claim = IncomingClaim(
                    id: message.id, generation: message.generation, attempt: message.attempts, post: message.post,
                    received: message.received,
                    earlierReply: parcels.first { $0.key == message.post.event.key && $0.action.isFirst }?.state)
                claim.waitedWhileOff = switchedOnAt.map { message.received < $0 } ?? false
                return claim
            }
    }

    func record(_ decision: Decision, for claim: IncomingClaim, at now: Moment) throws -> Recording {
        let index = try index(of: claim)
        if messages[index].state == .dropped { return .superseded }
        guard messages[index].state == .leased else { throw MailroomError.leaseLost }
        messages[index].state = .decided
        messages[index].decision = decision
        messages[index].decided = now
        return .recorded(
            delivery: carryOut(
                decision.instruction, of: messages[index], isDestroyed: false, isUrgent: decision.isUrgent, at: now))
    }

    func drop(_ claim: IncomingClaim, reason: String) throws {
        try end(claim, as: .dropped, reason: reason, next: nil)
    }

    func fail(_ claim: IncomingClaim, kind: String, verdict: Verdict) throws {
        switch verdict {
        case .retry(let next): try end(claim, as: .waiting, reason: kind, next: next)
        case .giveUp: try end(claim, as: .dead, reason: kind, next: nil)
        }
    }

    func release(_ claim: IncomingClaim, until: Moment) throws {
        try end(claim, as: .waiting, reason: nil, next: until)
        messages[try index(of: claim)].attempts -= 1
    }

    private func end(_ claim: IncomingClaim, as state: IncomingState, reason: String?, next: Moment?) throws {
        let index = try index(of: claim)
        guard messages[index].state == .leased else { throw MailroomError.leaseLost }
        messages[index].state = state
        messages[index].reason = reason
        if let next { messages[index].next = next }
    }

    private func index(of claim: IncomingClaim) throws -> Int {
        let index = messages.firstIndex { $0.id == claim.id && $0.generation == claim.generation }
        guard let index else { throw MailroomError.leaseLost }
        return index
    }

    func erase(_ key: PostKey) {
        for index in messages.indices where messages[index].post.event.key == key {
            messages[index].hasText = false
            eraseReplies(from: messages[index].id)
        }
        for index in parcels.indices where parcels[index].key == key {
            (parcels[index].body, parcels[index].proposal) = (nil, nil)
        }
    }

    private func eraseReplies(from id: Int64) {
        for index in messages.indices where messages[index].hasReply {
            guard messages[index].id == id || messages[index].decision?.predecessor == id else { continue }
            messages[index].hasReply = false
            eraseReplies(from: messages[index].id)
        }
    }

    func close() {}
}

extension MemoryMailroom.Message {
    func isDue(at now: Moment) -> Bool {
        (state == .waiting || state == .leased) && next <= now
    }
}
