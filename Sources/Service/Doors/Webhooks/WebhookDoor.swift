import Forum
import Foundation
import HTTPTypes
import Hummingbird
import Logging

/// Where forums tell what happened. Whatever is acknowledged here is on the disk.
///
/// The order is that of cost and of trust: what can be refused cheaply is
/// refused first, and nothing is parsed before its signature was found right.
struct WebhookDoor: Sendable {
    /// What the doors of all forums share.
    struct Surroundings: Sendable {
        let desk: any DeliveryTaker
        let reader: BodyReader
        /// The largest body, in bytes.
        let bodyLimit: Int
        /// How often one address may call.
        let addresses: RateLimiter
        /// How often one forum may call.
        let forums: RateLimiter
        let keeper: Gatekeeper
        let counter: any DoorCounter
        let now: @Sendable () -> Date
    }

    private let format: any WebhookFormat
    private let forums: [String: ListeningForum]
    private let around: Surroundings

    /// A door.
    init(_ format: any WebhookFormat, forums: [ListeningForum], around: Surroundings) {
        self.format = format
        self.forums = Dictionary(forums.map { ($0.instance.name, $0) }) { first, _ in first }
        self.around = around
    }

    /// Takes a call of a forum.
    ///
    /// - Throws: ``Problem``.
    func take(_ call: Call) async throws -> Response {
        if let wait = around.addresses.wait(for: around.keeper.client(of: call)) {
            throw Problem.tooMany(retryAfter: wait)
        }
        return try await around.reader.withBody(
            of: call, types: ["application/json"], limit: around.bodyLimit
        ) { body in
            let forum = try authenticate(body, call)
            if let wait = around.forums.wait(for: forum.name) { throw Problem.tooMany(retryAfter: wait) }
            guard !format.isOfAnother(call, than: forum) else {
                call.context.logger.warning("a call of another forum", metadata: ["forum": .string(forum.name)])
                return WebhookAnswer.otherForum.response
            }
            return try await take(try delivery(in: body, call), of: forum, call)
        }
    }

    // MARK: Steps

    /// Finds out whose call it is. An unknown forum gets the same answer as a wrong signature.
    private func authenticate(_ body: Data, _ call: Call) throws(Problem) -> ForumInstance {
        guard let forum = forum(of: call) else {
            around.counter.refused(.noForum, forum: nil)
            throw .badSignature
        }
        let name = forum.instance.name
        do throws(SignatureFault) {
            let place = try format.signer(of: body, in: call, secrets: forum.secrets, now: around.now())
            call.context.logger.log(
                level: place == 0 ? .debug : .info, "signed", metadata: ["forum": "\(name)", "secret": "\(place)"])
        } catch {
            around.counter.refused(.signature(error), forum: name)
            throw .badSignature
        }
        return forum.instance
    }

    private func forum(of call: Call) -> ListeningForum? {
        if let name = call.parameters["instance"] { return forums[name] }
        return forums.count == 1 ? forums.first?.value : nil
    }

    private func delivery(in body: Data, _ call: Call) throws(Problem) -> Delivery {
        do throws(DeliveryError) {
            return try format.delivery(in: body, of: call)
        } catch {
            throw .badJSON
        }
    }

    private func take(_ delivery: Delivery, of forum: ForumInstance, _ call: Call) async throws -> Response {
        do {
            let result = try await around.desk.take(delivery, of: forum, at: around.now())
            return WebhookAnswer(result).response
        } catch {
            throw Problem.noStore(StoreTrouble(error))
        }
    }
}

extension Problem {
    /// What has to be on the disk first cannot be written.
    fileprivate static func noStore(_ trouble: StoreTrouble) -> Problem {
        var problem = noStore
        problem.retryAfter =
            switch trouble {
            case .busy: 2
            case .closed: 5
            default: 30
            }
        return problem
    }
}
