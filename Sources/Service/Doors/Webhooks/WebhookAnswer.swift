import Hummingbird

/// What a forum is told of its call.
struct WebhookAnswer: Encodable, Equatable, Sendable {
    /// `accepted`, `duplicate` or `ignored`.
    let status: String
    /// Why it was ignored, as a fixed word.
    let reason: String?

    private init(status: String, reason: String?) {
        self.status = status
        self.reason = reason
    }

    /// The answer for what became of a delivery.
    init(_ result: IntakeResult) {
        switch result {
        case .accepted: self.init(status: "accepted", reason: nil)
        case .duplicate: self.init(status: "duplicate", reason: nil)
        case .ignored(let reason): self.init(status: "ignored", reason: reason.label)
        case .pong: self.init(status: "ignored", reason: "ping")
        }
    }

    /// The call says that another forum sent it.
    static let otherForum = WebhookAnswer(status: "ignored", reason: "other_forum")

    /// The response that says it.
    var response: Response {
        OutgoingJSON.response(self == Self.accepted ? Self.acceptedBytes : OutgoingJSON.bytes(self))
    }

    /// What nearly every call is told, written once.
    private static let accepted = WebhookAnswer(.accepted)
    private static let acceptedBytes = OutgoingJSON.bytes(accepted)
}
