import Foundation

@testable import Mailroom

extension MemoryMailroom {
    func decision(_ id: Int64) -> RecordedDecision? {
        guard let message = messages.first(where: { $0.id == id }), let decision = message.decision,
            let decided = message.decided
        else { return nil }
        return RecordedDecision(
            id: id, event: message.post.event, body: message.hasText ? message.post.body : nil,
            received: message.received, decided: decided, knowledge: decision.knowledge, outcome: decision.outcome,
            intents: decision.intents, question: message.hasText ? decision.question : nil,
            reply: message.hasText && message.hasReply ? decision.reply : nil, isCorrected: message.isCorrected,
            delivery: parcels.first { $0.incoming == id }?.state)
    }

    func gaps(limit: Int, before: Int64?) -> [Gap] {
        messages.reversed().filter { message in
            guard let decision = message.decision, message.hasText, message.id < before ?? .max else { return false }
            let isUrgent = parcels.contains { $0.key == message.post.event.key && $0.isUrgent }
            return !isUrgent && (decision.outcome != .answered || message.isCorrected)
        }.prefix(limit).compactMap { message in
            guard let decision = message.decision, let decided = message.decided else { return nil }
            return Gap(
                id: message.id, decided: decided, outcome: decision.outcome, isCorrected: message.isCorrected,
                question: decision.question)
        }
    }

    func deadLetters(limit: Int) -> [DeadLetter] {
        let incoming = messages.filter { $0.state == .dead }.map {
            DeadLetter(
                id: .init(box: .inbox, row: $0.id), key: $0.post.event.key, attempts: $0.attempts,
                reason: $0.reason ?? "")
        }
        let outgoing = parcels.filter { $0.state == .dead }.map {
            DeadLetter(id: .init(box: .outbox, row: $0.id), key: $0.key, attempts: $0.attempts, reason: $0.reason ?? "")
        }
        return Array((incoming + outgoing).prefix(limit))
    }

    func replay(_ letter: DeadLetter.ID, at now: Moment) throws {
        guard deadLetters(limit: .max).contains(where: { $0.id == letter }) else { throw MailroomError.notFound }
        let index = Int(letter.row - 1)
        switch letter.box {
        case .inbox:
            (messages[index].state, messages[index].attempts, messages[index].next) = (.waiting, 0, now)
        case .outbox:
            (parcels[index].state, parcels[index].attempts, parcels[index].next) = (.waiting, 0, now)
            parcels[index].generation += 1
        }
    }

    func isSwitchedOn() -> Bool { isOn }

    func setSwitchedOn(_ isOn: Bool, at now: Moment) {
        if isOn, !self.isOn { switchedOnAt = now }
        self.isOn = isOn
    }

    func setTopic(_ topic: Int64, of instance: String, stopped: Bool, at now: Moment) {
        let place = Place(instance: instance, name: "\(topic)")
        guard stopped else { return _ = self.stopped.remove(place) }
        self.stopped.insert(place)
        for index in messages.indices where messages[index].post.topic == topic { drop(index) }
        for key in Set(parcels.filter { $0.topic == topic }.map(\.key)) { silence(key) }
    }

    func setMember(_ author: String, of instance: String, optedOut: Bool, at now: Moment) {
        let place = Place(instance: instance, name: author)
        guard optedOut else { return _ = self.optedOut.remove(place) }
        self.optedOut.insert(place)
        for key in Set(messages.filter { $0.post.author == author }.map(\.post.event.key)) { forget(key) }
    }

    func cursor(of instance: String) -> Int64? { cursors[instance] }

    func advanceCursor(of instance: String, to post: Int64) {
        cursors[instance] = max(cursors[instance] ?? post, post)
    }

    func prune(before cutoff: Moment, at now: Moment) {
        for key in Set(messages.filter { $0.received < cutoff }.map(\.post.event.key)) { forget(key) }
    }

    func checkWritable() {}

    func statistics() -> MailroomStatistics {
        MailroomStatistics(
            incoming: Dictionary(grouping: messages, by: \.state).mapValues(\.count),
            outgoing: Dictionary(grouping: parcels, by: \.state).mapValues(\.count),
            oldestIncoming: messages.filter { $0.state == .waiting || $0.state == .leased }.map(\.received).min(),
            oldestOutgoing: parcels.filter { $0.delivery.isUnfinished && $0.state != .draft }.map(\.created).min())
    }

    private func forget(_ key: PostKey) {
        for index in messages.indices where messages[index].post.event.key == key { drop(index) }
        silence(key)
        erase(key)
    }

    private func drop(_ index: Int) {
        guard [.waiting, .leased, .dead].contains(messages[index].state) else { return }
        messages[index].state = .dropped
        messages[index].hasText = false
    }

    private func silence(_ key: PostKey) {
        for index in parcels.indices where parcels[index].key == key && parcels[index].action != .withdraw {
            switch parcels[index].state {
            case .draft, .waiting, .leased, .dead: cancel(index)
            case .sending: parcels[index].body = nil
            case .sent, .declined, .cancelled: break
            }
        }
    }
}
