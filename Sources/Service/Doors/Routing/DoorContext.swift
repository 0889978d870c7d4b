import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import NIOHTTPTypes

/// What surrounds one request: its log, its connection and who is at the other end.
struct DoorContext: InitializableFromSource, Sendable {
    /// How long a refused sender may take to read the refusal before the connection is cut.
    private static let lingering = TimeAmount.milliseconds(500)

    /// Logs with the request's id.
    let logger: Logger
    /// The request's id: of every log line and of the response.
    let id: String
    /// The address at the other end of the connection; nil for a local socket.
    let peer: String?
    /// Whether the request's body was read to its end.
    let bodyProgress = BodyProgress()
    private let channel: any Channel

    /// The context that the server makes for a request.
    init(source: ApplicationRequestContextSource) {
        id = source.logger[metadataKey: "hb.request.id"].map { "\($0)" } ?? ""
        var logger = source.logger
        logger[metadataKey: "hb.request.id"] = nil
        logger[metadataKey: "request"] = .string(id)
        self.logger = logger
        channel = source.channel
        peer = source.channel.remoteAddress?.ipAddress
    }

    /// Tells a sender that waits for it that its body will be read (RFC 9110, section 10.1.1).
    func inviteBody() {
        channel.writeAndFlush(HTTPResponsePart.head(HTTPResponse(status: .continue)), promise: nil)
    }

    /// Cuts the connection a moment later. The server would otherwise read on, without
    /// any limit, what is left of a body that nobody wants.
    func closeSoon() {
        let channel = channel
        channel.eventLoop.scheduleTask(in: Self.lingering) { channel.close(promise: nil) }
    }
}
