@testable import Mailroom

extension MemoryMailroom {
    // MARK: Drafts

    func drafts(limit: Int, after: Int64) -> [Draft] {
        let drafts = parcels.filter { $0.state == .draft }.map(draft).sorted { Self.place($0) < Self.place($1) }
        let start = parcels.first { $0.id == after }.map { Self.place(draft($0)) } ?? (0, after)
        return Array(drafts.filter { Self.place($0) > start }.prefix(limit))
    }

    private static func place(_ draft: Draft) -> (Int, Int64) { (draft.isUrgent ? 0 : 1, draft.id) }

    private func draft(_ parcel: Parcel) -> Draft {
        let decision = messages[Int(parcel.incoming - 1)].decision
        var draft = Draft(
            id: parcel.id, incoming: parcel.incoming, key: parcel.key, topic: parcel.topic, number: parcel.number,
            action: parcel.action, body: parcel.body ?? "", question: decision?.question ?? "",
            created: parcel.created)
        (draft.isUrgent, draft.intent) = (parcel.isUrgent, decision?.intents.first)
        (draft.revision, draft.shownRevision) = (parcel.revision, parcel.shown)
        (draft.isPersons, draft.proposal) = (parcel.isPersons, parcel.proposal)
        return draft
    }

    func draft(_ id: Int64) -> Draft? {
        parcels.first { $0.id == id && $0.state == .draft }.map(draft)
    }

    func cancelledDrafts(limit: Int) -> [CancelledDraft] {
        parcels.filter { $0.state == .cancelled && $0.isApproved }.prefix(limit).map {
            CancelledDraft(draft: draft($0), reason: $0.reason ?? "", cancelled: $0.created)
        }
    }

    func markShown(_ id: Int64, revision: Int64) {
        guard let index = try? draftIndex(id), parcels[index].revision == revision else { return }
        parcels[index].shown = revision
    }

    func approve(_ id: Int64, revision: Int64, at now: Moment) throws {
        let index = try draftIndex(id)
        guard parcels[index].revision == revision else { throw MailroomError.changedMeanwhile }
        (parcels[index].state, parcels[index].next) = (.waiting, now)
        (parcels[index].isApproved, parcels[index].proposal) = (true, nil)
    }

    func revise(_ id: Int64, body: String, at now: Moment) throws {
        let index = try draftIndex(id)
        if !parcels[index].isPersons { parcels[index].proposal = parcels[index].proposal ?? parcels[index].body }
        (parcels[index].body, parcels[index].isPersons) = (body, true)
        parcels[index].revision += 1
        parcels[index].shown = parcels[index].revision
        messages[Int(parcels[index].incoming - 1)].isCorrected = true
    }

    func discard(_ id: Int64, at now: Moment) throws {
        let index = try draftIndex(id)
        guard parcels[index].isPersons, let proposal = parcels[index].proposal else { throw MailroomError.notFound }
        (parcels[index].body, parcels[index].isPersons, parcels[index].proposal) = (proposal, false, nil)
        parcels[index].revision += 1
    }

    func decline(_ id: Int64, at now: Moment) throws {
        let index = try draftIndex(id)
        parcels[index].state = .declined
        messages[Int(parcels[index].incoming - 1)].isCorrected = true
    }

    private func draftIndex(_ id: Int64) throws -> Int {
        guard let index = parcels.firstIndex(where: { $0.id == id && $0.state == .draft }) else {
            throw MailroomError.notFound
        }
        return index
    }

    func shelve(_ claim: OutgoingClaim, asReply reply: String?, at now: Moment) throws {
        let index = try held(claim, in: [.leased, .sending])
        guard parcels[index].state == .sending || !parcels[index].mayHaveLeft else { throw MailroomError.unconfirmed }
        (parcels[index].state, parcels[index].mayHaveLeft, parcels[index].attempts) = (.draft, false, 0)
        parcels[index].generation += 1
        if let reply {
            (parcels[index].action, parcels[index].body) = (.reply, reply)
            parcels[index].revision += 1
        }
        mark(index, isUrgent: claim.isUrgent, at: now)
    }

    // MARK: Alarms

    func mark(_ index: Int, isUrgent: Bool, at now: Moment) {
        parcels[index].isUrgent = isUrgent
        guard isUrgent, parcels[index].state == .draft, !parcels[index].wasAlarmed else { return }
        (parcels[index].alarm, parcels[index].wasAlarmed) = (now, true)
    }

    func claimAlarm(_ terms: ClaimTerms, at now: Moment) -> Alarm? {
        let closed = terms.closed.union(terms.closedToNewPosts)
        let index = parcels.firstIndex { parcel in
            parcel.state == .draft && !closed.contains(parcel.key.instance)
                && parcel.alarm.map { $0 <= now } ?? false
        }
        guard isOn, let index else { return nil }
        parcels[index].alarmTries += 1
        parcels[index].alarm = now.advanced(by: terms.lease)
        let parcel = parcels[index]
        return Alarm(
            draft: parcel.id, revision: parcel.revision, attempt: parcel.alarmTries, key: parcel.key,
            topic: parcel.topic, number: parcel.number, body: parcel.body ?? "")
    }

    func end(_ alarm: Alarm, _ ending: Alarm.Ending) {
        let index = Int(alarm.draft - 1)
        switch ending {
        case .raised(let body):
            parcels[index].alarm = nil
            guard let body, parcels[index].state == .draft, parcels[index].revision == alarm.revision,
                parcels[index].action == .reply, !parcels[index].isPersons
            else { return }
            parcels[index].body = body
            parcels[index].revision += 1
        case .retry(let next): parcels[index].alarm = next
        case .failed: parcels[index].alarm = nil
        }
    }

    func replyDestroyed(_ remote: String, of instance: String, at now: Moment) -> Bool {
        let reply = parcels.first {
            $0.key.instance == instance && $0.remote == remote && $0.action == .reply && $0.state == .sent
        }
        guard let reply else { return false }
        let isOurs = parcels.contains {
            $0.key == reply.key && $0.action == .withdraw && ![.declined, .cancelled].contains($0.state)
        }
        guard !isOurs else { return false }
        messages[Int(reply.incoming - 1)].isCorrected = true
        setTopic(reply.topic, of: instance, stopped: true, at: now)
        return true
    }
}
