@testable import Mailroom

extension MemoryMailroom {
    func knows(_ key: PostKey) -> Bool {
        messages.contains { $0.post.event.key == key }
    }

    func decision(on instance: String, topic: Int64, number: Int64) -> RecordedDecision? {
        let message = messages.last {
            $0.post.event.key.instance == instance && $0.post.topic == topic && $0.post.number == number
                && $0.decision != nil
        }
        return message.flatMap { decision($0.id) }
    }

    func sentTexts(to key: PostKey) -> [String] {
        let ours = parcels.filter { $0.key == key && $0.action != .withdraw && ($0.state == .sent || $0.mayHaveLeft) }
        return ours.dropFirst(ours.lastIndex { $0.state == .sent } ?? 0).compactMap(\.body)
    }

    func cancel(_ claim: OutgoingClaim, reason: String, at now: Moment) throws {
        let index = Int(claim.id - 1)
        guard parcels[index].generation == claim.generation, [.leased, .sending].contains(parcels[index].state) else {
            throw MailroomError.leaseLost
        }
        let isDoubtful = parcels[index].state == .leased && parcels[index].mayHaveLeft
        guard !claim.action.isFirst || !isDoubtful else { throw MailroomError.unconfirmed }
        cancel(index)
        parcels[index].mayHaveLeft = false
        parcels[index].reason = reason
    }
}
