@testable import Mailroom

extension MemoryMailroom {
    func carryOut(
        _ instruction: Instruction, of message: Message, isDestroyed: Bool, isUrgent: Bool, at now: Moment
    ) -> Int64? {
        let id = planned(instruction, of: message, isDestroyed: isDestroyed, at: now)
        if let id { mark(Int(id - 1), isUrgent: isUrgent, at: now) }
        return id
    }

    private func planned(
        _ instruction: Instruction, of message: Message, isDestroyed: Bool, at now: Moment
    ) -> Int64? {
        let key = message.post.event.key
        switch plan(for: key).step(for: instruction, isDestroyed: isDestroyed) {
        case .keep:
            return nil
        case .insert(let action, let state, let body):
            return insert(action, state, body, of: message, at: now)
        case .follow(let id, let action, let state, let body):
            cancel(Int(id - 1))
            return insert(action, state, body, of: message, at: now)
        case .replace(let id, let action, let state, let body):
            let index = Int(id - 1)
            parcels[index].mayHaveLeft = parcels[index].mayHaveLeft && parcels[index].action.isFirst
            (parcels[index].action, parcels[index].state, parcels[index].body) = (action, state, body)
            (parcels[index].incoming, parcels[index].next, parcels[index].created) = (message.id, now, now)
            parcels[index].attempts = 0
            parcels[index].generation += 1
            parcels[index].revision += 1
            (parcels[index].isApproved, parcels[index].isPersons, parcels[index].proposal) = (false, false, nil)
            return id
        case .propose(let id, let body):
            let index = Int(id - 1)
            (parcels[index].incoming, parcels[index].proposal, parcels[index].state) = (message.id, body, .draft)
            (parcels[index].isApproved, parcels[index].attempts) = (false, 0)
            parcels[index].revision += 1
            parcels[index].generation += 1
            return id
        case .cancel(let id):
            cancel(Int(id - 1))
            return nil
        case .hush(let id, let other):
            parcels[Int(id - 1)].body = nil
            if let other { cancel(Int(other - 1)) }
            return nil
        }
    }

    private func insert(
        _ action: OutgoingAction, _ state: OutgoingState, _ body: String?, of message: Message, at now: Moment
    ) -> Int64 {
        let id = Int64(parcels.count + 1)
        parcels.append(
            Parcel(
                id: id, incoming: message.id, key: message.post.event.key, topic: message.post.topic,
                number: message.post.number, action: action, body: body, state: state, next: now, created: now))
        return id
    }

    func cancel(_ index: Int) {
        parcels[index].state = .cancelled
        parcels[index].generation += 1
    }

    func claimOutgoing(_ terms: ClaimTerms, at now: Moment) throws -> [OutgoingClaim] {
        guard isOn else { return [] }
        let due = parcels.indices.filter {
            parcels[$0].isDue(at: now) && terms.forums.holds(parcels[$0].key.instance)
        }
        for index in due where parcels[index].attempts >= terms.attempts {
            parcels[index].state = .dead
            parcels[index].reason = DropReason.exhausted.rawValue
        }
        for index in due { _ = putOff(index, at: now) }
        return due.filter { parcels[$0].isDue(at: now) && !isBehind($0) && terms.isOpen(parcels[$0]) }
            .sorted { (parcels[$0].next, parcels[$0].id) < (parcels[$1].next, parcels[$1].id) }
            .prefix(terms.limit).compactMap { lease($0, until: now.advanced(by: terms.lease)) }
    }

    private func putOff(_ index: Int, at now: Moment) -> Bool {
        let parcel = parcels[index]
        guard parcel.action.isFirst, parcel.mayHaveLeft, let quiet = parcel.quietUntil, quiet > now,
            case .sendInstead = plan(for: parcel.key).stepAfterUnsent()
        else { return false }
        (parcels[index].state, parcels[index].next) = (.waiting, quiet)
        return true
    }

    private func plan(for key: PostKey) -> DeliveryPlan {
        DeliveryPlan(parcels.filter { $0.key == key }.map(\.delivery))
    }

    private func isBehind(_ index: Int) -> Bool {
        parcels[..<index].contains { $0.key == parcels[index].key && $0.delivery.isUnfinished }
    }

    private func lease(_ index: Int, until: Moment) -> OutgoingClaim? {
        guard !isMoot(parcels[index]) else {
            parcels[index].state = .cancelled
            return nil
        }
        parcels[index].state = .leased
        parcels[index].next = until
        parcels[index].attempts += 1
        parcels[index].generation += 1
        return claim(index)
    }

    private func claim(_ index: Int) -> OutgoingClaim {
        let parcel = parcels[index]
        let first = parcels.first { $0.key == parcel.key && $0.action.isFirst }
        var claim = OutgoingClaim(
            id: parcel.id, generation: parcel.generation, attempt: parcel.attempts, incoming: parcel.incoming,
            key: parcel.key, topic: parcel.topic, number: parcel.number, action: parcel.action, body: parcel.body,
            target: parcel.action.isFirst ? nil : first?.remote, mayHaveBeenSent: parcel.mayHaveLeft)
        (claim.isApproved, claim.isUrgent) = (parcel.isApproved, parcel.isUrgent)
        return claim
    }

    private func isMoot(_ parcel: Parcel) -> Bool {
        let mayStand = parcels.contains {
            $0.key == parcel.key && $0.action.isFirst && ($0.state == .sent || $0.mayHaveLeft)
        }
        return switch parcel.action {
        case .reply, .note: parcel.body == nil && !parcel.mayHaveLeft
        case .edit: parcel.body == nil || !mayStand
        case .withdraw: !mayStand
        }
    }

    func beginSending(_ claim: OutgoingClaim, until: Moment) throws {
        guard isOn else { throw MailroomError.switchedOff }
        let index = try held(claim, in: [.leased])
        guard !claim.action.isFirst || !parcels[index].mayHaveLeft else { throw MailroomError.unconfirmed }
        parcels[index].state = .sending
        parcels[index].mayHaveLeft = true
        (parcels[index].next, parcels[index].quietUntil) = (until, until)
    }

    func confirmUnsent(_ claim: OutgoingClaim, at now: Moment) throws -> OutgoingClaim? {
        let index = try held(claim, in: [.leased])
        guard !putOff(index, at: now) else { return nil }
        for other in parcels.indices
        where parcels[other].key == claim.key && parcels[other].action.isFirst && parcels[other].state != .sent {
            parcels[other].mayHaveLeft = false
        }
        settle(claim.key)
        guard claim.action.isFirst else {
            cancel(index)
            return nil
        }
        return parcels[index].state == .leased ? self.claim(index) : nil
    }

    func recordSent(_ claim: OutgoingClaim, remote: String?, at now: Moment) throws {
        let index = Int(claim.id - 1)
        let isHeld = parcels[index].generation == claim.generation
        let states: [OutgoingState] = isHeld ? [.leased, .sending] : [.waiting, .leased, .sending, .dead]
        guard states.contains(parcels[index].state), isHeld || parcels[index].mayHaveLeft else {
            throw MailroomError.leaseLost
        }
        parcels[index].state = .sent
        parcels[index].remote = remote
        parcels[index].mayHaveLeft = false
    }

    func recordExposed(_ claim: OutgoingClaim, remote: String, at now: Moment) throws {
        try recordSent(claim, remote: remote, at: now)
        _ = try accept(claim.destruction, at: now)
    }

    func fail(_ claim: OutgoingClaim, kind: String, mayHaveBeenSent: Bool, verdict: Verdict, at now: Moment) throws {
        try end(claim, as: verdict, reason: kind, isDoubtful: mayHaveBeenSent)
    }

    func release(_ claim: OutgoingClaim, until: Moment) throws {
        try end(claim, as: .retry(at: until), reason: nil, isDoubtful: false)
        parcels[Int(claim.id - 1)].attempts -= 1
    }

    private func end(_ claim: OutgoingClaim, as verdict: Verdict, reason: String?, isDoubtful: Bool) throws {
        let index = try held(claim, in: [.leased, .sending])
        let earlier =
            parcels[index].state == .leased
            ? parcels[index].mayHaveLeft : !claim.action.isFirst && claim.mayHaveBeenSent
        let doubt = isDoubtful || earlier
        switch verdict {
        case .retry(let next): (parcels[index].state, parcels[index].next) = (.waiting, next)
        case .giveUp: parcels[index].state = .dead
        }
        parcels[index].reason = reason
        parcels[index].mayHaveLeft = doubt
        if claim.action.isFirst, !doubt { settle(claim.key) }
    }

    private func settle(_ key: PostKey) {
        let first = parcels.firstIndex { $0.key == key && $0.action.isFirst && $0.state != .sent }
        guard let index = first else { return }
        switch plan(for: key).stepAfterUnsent() {
        case .send:
            break
        case .sendInstead(let body, let other):
            parcels[index].body = body
            if parcels[index].state == .cancelled { parcels[index].state = .waiting }
            cancel(Int(other - 1))
        case .draftInstead(let body, let other):
            (parcels[index].body, parcels[index].state) = (body, .draft)
            parcels[index].generation += 1
            cancel(Int(other - 1))
        case .cancel(let other):
            cancel(index)
            if let other { cancel(Int(other - 1)) }
        }
    }

    func held(_ claim: OutgoingClaim, in states: [OutgoingState]) throws -> Int {
        let index = Int(claim.id - 1)
        guard parcels[index].generation == claim.generation, states.contains(parcels[index].state) else {
            throw MailroomError.leaseLost
        }
        return index
    }
}

extension MemoryMailroom.Parcel {
    func isDue(at now: Moment) -> Bool {
        (state == .waiting || state == .leased || state == .sending) && next <= now
    }
}

extension ClaimTerms {
    fileprivate func isOpen(_ parcel: MemoryMailroom.Parcel) -> Bool {
        !closed.contains(parcel.key.instance)
            && !(parcel.action.isFirst && closedToNewPosts.contains(parcel.key.instance))
    }
}
