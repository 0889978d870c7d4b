import Foundation
import Mailroom

/// A folder with a configuration, its secrets and a store, that goes away with its owner.
final class House: Sendable {
    let folder: URL

    static let secret = "a-secret-of-the-webhook"
    static let key = "0123456789abcdef"

    /// - Parameter more: Further lines of the configuration, before the forum.
    init(_ more: String = "") throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("ombudd-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
        for (name, text) in [("hook", Self.secret), ("key", Self.key)] {
            try Data(text.utf8).write(to: url(name))
            try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: url(name).path)
        }
        try Data(Self.configuration(more).utf8).write(to: url("ombudd.yaml"))
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    private static func configuration(_ more: String) -> String {
        """
        store: mailroom.sqlite
        listen: {port: 0}
        knowledge: {folder: "\(OmbuddProcess.knowledge)", lexical: true, cache: false}
        \(more)
        forums:
          - name: community
            kind: discourse
            address: http://127.0.0.1:9
            user: ombud
            secretFiles: [hook]
            keyFile: key
            pollSeconds: 0
        """
    }

    func url(_ name: String) -> URL { folder.appendingPathComponent(name) }

    /// A command on this house's configuration, to its end.
    func run(_ arguments: String..., input: String = "") async throws -> (status: Int32, output: String, errors: String)
    {
        let run = try OmbuddProcess(arguments + ["--config", url("ombudd.yaml").path], in: self, input: input)
        return (await run.status(), run.output, run.errors)
    }

    /// The service itself, once it listens.
    func serve(_ environment: [String: String] = [:]) async throws -> OmbuddProcess {
        let service = try OmbuddProcess(["--config", url("ombudd.yaml").path], in: self, environment: environment)
        guard await service.says("listening") else { throw NotListening(errors: service.errors) }
        return service
    }

    struct NotListening: Error {
        let errors: String
    }

    /// Puts a draft, a declined question and a dead letter into the store.
    func fill() async throws {
        let store = try SQLiteMailroom(path: url("mailroom.sqlite").path)
        let now = Moment(milliseconds: 1_795_165_200_000)
        for (post, question) in [(Int64(1), "Is it 14 days?"), (2, "How many connects?"), (3, "What now?")] {
            _ = try await store.accept(Self.post(post), at: now)
            let claim = try await store.claimIncoming(ClaimTerms(), at: now).first
            guard let claim else { throw CancellationError() }
            let isAsked = post == 2
            _ = try await store.record(
                Decision(
                    knowledge: "sha256:00", outcome: isAsked ? .declined : .answered,
                    intents: [IntentConfidence(intent: "escrow-review-period", confidence: 0.9)], question: question,
                    reply: Data(#"{"reply":{"text":"14 days."}}"#.utf8),
                    instruction: isAsked ? .silence : .reply("14 days.\n\n---\n*A helper.*", needsApproval: post == 1)),
                for: claim, at: now)
        }
        if let claim = try await store.claimOutgoing(ClaimTerms(), at: now).first {
            try await store.fail(claim, kind: "refused", mayHaveBeenSent: false, verdict: .giveUp, at: now)
        }
        try await store.close()
    }

    private static func post(_ post: Int64) -> IncomingPost {
        IncomingPost(
            event: PostEvent(key: PostKey(instance: "community", post: post), version: 1), topic: 40 + post, number: 1,
            category: 5, author: "42", body: Data("{}".utf8))
    }
}
