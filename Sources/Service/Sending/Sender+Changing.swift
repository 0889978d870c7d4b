import ForumClient
import Foundation
import Mailroom

/// Changes to what we have posted: edits and withdrawals.
extension Sender {
    /// The reason that a forum shows beside an edit.
    private static let reason = "The question was changed."
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
            let standing = errand.claim.action == .edit ? try await standingText(of: id, errand) : nil
            if let standing, let result = try await obstacle(to: errand, standing, id) { return result }
            (post, text) = (id, standing)
        } catch let failure as ReadFailure {
            return try await putOff(errand, because: failure)
        }
        try await begin(errand)
        let outcome =
            if errand.claim.action == .edit, let body = errand.claim.body {
                await errand.gateway.edit(post, to: body, replacing: text, reason: Self.reason)
            } else {
                await errand.gateway.withdraw(post)
            }
        return try await settle(errand, outcome)
    }

    /// What our post says on the forum; nil where that cannot be told.
    private func standingText(of post: Int, _ errand: Errand) async throws -> String? {
        let target = errand.target
        let state = try await errand.gateway.state(ofTopic: target.topic, after: target.number)
        pauses.reached(errand.instance.name)
        return state.later.first { $0.id == post }?.raw
    }

    /// What ends an edit before it leaves: it is there already, or somebody of the
    /// forum has changed our post, and theirs stands.
    private func obstacle(to errand: Errand, _ standing: String, _ post: Int) async throws -> SendingResult? {
        let moment = Moment(errand.now)
        let text = PostedText(standing)
        if let body = errand.claim.body, text == PostedText(body) {
            try await mailroom.recordSent(errand.claim, remote: String(post), at: moment)
            return .found
        }
        let ours = try await mailroom.sentTexts(to: errand.claim.key)
        guard !ours.isEmpty, !ours.contains(where: { text == PostedText($0) }) else { return nil }
        try await mailroom.cancel(errand.claim, reason: "changed", at: moment)
        return .cancelled
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
