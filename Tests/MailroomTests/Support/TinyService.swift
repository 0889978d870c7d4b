import Synchronization

@testable import Mailroom

/// The service in a few lines: decides and sends until there is nothing left to do.
struct TinyService {
    let mailroom: any Mailroom
    let forum: ForumBox

    /// A forum that a hook can look at while the service talks to it.
    final class ForumBox: Sendable {
        private let forum: Mutex<FakeForum>

        init(_ forum: FakeForum = FakeForum()) {
            self.forum = Mutex(forum)
        }

        var now: FakeForum { forum.withLock { $0 } }

        func change<Value: Sendable>(_ change: (inout FakeForum) -> Value) -> Value {
            forum.withLock { change(&$0) }
        }
    }

    /// The text that a version of a post is answered with.
    static func answer(_ event: PostEvent) -> String {
        "\(event.key.post)/\(event.version)"
    }

    func deliver(_ post: IncomingPost) async throws {
        _ = try await mailroom.accept(post, at: .start)
        forum.change { $0.acknowledge(post.event) }
    }

    func decideAll() async throws {
        while let claim = try await mailroom.claimIncoming(ClaimTerms(), at: .start).first {
            _ = try await mailroom.record(.reply(Self.answer(claim.post.event)), for: claim, at: .start)
        }
    }

    /// - Parameter arrived: Called when the forum has done something and nobody here knows yet.
    func sendAll(arrived: () -> Void = {}) async throws {
        while var claim = try await mailroom.nextOutgoing() {
            if claim.mayHaveBeenSent || (claim.target == nil && !claim.action.isFirst) {
                let own = forum.now.ownReply(to: claim.key.post)
                if let own, claim.action.isFirst {
                    try await mailroom.recordSent(claim, remote: own, at: .start)
                    continue
                }
                if own == nil {
                    guard let fresh = try await mailroom.confirmUnsent(claim, at: .start) else { continue }
                    claim = fresh
                }
            }
            try await mailroom.beginSending(claim, until: .start + 30)
            let sent = claim
            let remote = forum.change { $0.carryOut(sent) }
            arrived()
            try await mailroom.recordSent(claim, remote: remote, at: .start)
        }
    }
}
