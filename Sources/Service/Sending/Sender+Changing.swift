import Assistant
import Forum
import ForumClient
import Foundation
import KnowledgeBase
import Mailroom

/// Changes to what we have posted: edits and withdrawals.
extension Sender {
    /// A post that waits for the forum's moderators cannot be changed, nor be found once our
    /// text of it is erased: it is looked for every hour.
    private static let approvalWait = Duration.seconds(3_600)
    /// How often: three days.
    private static let approvalTries = 72

    func change(_ errand: Errand) async throws -> SendingResult {
        let (post, text): (Int, String?)
        do {
            guard let found = try await ownPost(errand) else { return .putOff }
            guard case .post(let id) = found else { return .cancelled }
            if errand.claim.action == .edit {
                if let result = try await hold(errand) { return result }
                let standing = try await standing(id, errand)
                if let result = try await obstacle(to: errand, standing, id) { return result }
                (post, text) = (id, standing?.raw)
            } else {
                (post, text) = (id, nil)
            }
        } catch let failure as ReadFailure {
            return try await putOff(errand, because: failure)
        }
        try await begin(errand)
        let reason = assistant.current.knowledge.phrase(.forumEditReason)
        let outcome =
            if errand.claim.action == .edit, let body = errand.claim.body {
                await errand.gateway.edit(post, to: body, replacing: text, reason: reason)
            } else {
                await errand.gateway.withdraw(post)
            }
        return try await settle(errand, outcome)
    }

    /// Ends an edit that no person approved where the forum's mode asks for one by now.
    private func hold(_ errand: Errand) async throws -> SendingResult? {
        guard !errand.claim.mayHaveBeenSent,
            let stored = try await mailroom.decision(errand.claim.incoming)?.body.flatMap(StoredPost.init),
            mayNotGo(errand, in: stored.post.category)
        else { return nil }
        return errand.instance.mode(in: stored.post.category) == .off
            ? try await cancel(errand, Silence.off.rawValue) : try await shelve(errand)
    }

    /// Our post as it stands on the forum; nil where it is not there any more.
    private func standing(_ post: Int, _ errand: Errand) async throws -> PolledPost? {
        let target = errand.target
        let state = try await errand.gateway.state(ofTopic: target.topic, after: target.number)
        pauses.reached(errand.instance.name)
        return state.later.first { $0.id == post && !$0.isDeleted }
    }

    /// What ends an edit before it leaves: our post was destroyed, the text is there already, or
    /// somebody of the forum has changed our post, and theirs stands.
    private func obstacle(to errand: Errand, _ standing: PolledPost?, _ post: Int) async throws -> SendingResult? {
        guard let standing else {
            let result = try await cancel(errand, "gone")
            _ = try await mailroom.replyDestroyed(String(post), of: errand.instance.name, at: Moment(errand.now))
            return result
        }
        guard let text = standing.raw.map(PostedText.init) else { return nil }
        if let body = errand.claim.body, text == PostedText(body) {
            try await mailroom.recordSent(errand.claim, remote: String(post), at: Moment(errand.now))
            return .found
        }
        let ours = try await mailroom.sentTexts(to: errand.claim.key)
        guard !ours.isEmpty, !ours.contains(where: { text == PostedText($0) }) else { return nil }
        return try await cancel(errand, "changed")
    }

    private enum Found {
        case post(Int)
        case nothing
    }

    /// Our post. Nil where it may still wait for approval: the errand was put off.
    private func ownPost(_ errand: Errand) async throws -> Found? {
        if let target = errand.claim.target, let id = Int(target) { return .post(id) }
        for kind in ReplyKind.allCases {
            if case .posted(let post) = try await errand.gateway.ownReply(to: errand.draft, as: kind) {
                return .post(post.id)
            }
        }
        let moment = Moment(errand.now)
        guard errand.claim.attempt < Self.approvalTries else {
            _ = try await mailroom.confirmUnsent(errand.claim, at: moment)
            return .nothing
        }
        try await mailroom.fail(
            errand.claim, kind: SendingResult.putOff.rawValue, mayHaveBeenSent: false,
            verdict: .retry(at: moment.advanced(by: Self.approvalWait)), at: moment)
        return nil
    }
}
