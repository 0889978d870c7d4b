import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import ServiceLifecycle

/// The server before the doors.
struct HTTPServer: Service, CustomStringConvertible {
    /// No forum sends a head of half that size.
    private static let headBytes = 16 << 10
    /// No forum sends half as many fields.
    private static let headFields = 64

    /// What the log calls it: by itself it would write down everything that it holds.
    let description = "doors"
    private let table: RouteTable
    private let listen: ListenSettings
    private let logger: Logger
    private let onRunning: @Sendable (Int) -> Void

    /// A server.
    ///
    /// - Parameter onRunning: Told the port once it listens.
    init(_ doors: Doors, listen: ListenSettings, logger: Logger, onRunning: @escaping @Sendable (Int) -> Void) {
        table = doors.table
        self.listen = listen
        self.logger = logger
        self.onRunning = onRunning
    }

    /// Serves until the service stops.
    func run() async throws {
        let (listen, logger, onRunning) = (listen, logger, onRunning)
        let decoder = HTTP1Channel.Configuration.DecoderConfiguration(
            maxHeaderFieldSize: Self.headBytes / 2, maxHeaderListSize: Self.headBytes,
            maxHeaderFieldCount: Self.headFields)
        let application = Application(
            responder: table,
            server: .http1(
                configuration: HTTP1Channel.Configuration(
                    idleTimeout: .seconds(Int64(listen.idleSeconds)), httpDecoderConfiguration: decoder)),
            configuration: ApplicationConfiguration(
                address: .hostname(listen.host, port: listen.port), backlog: 1_024,
                availableConnectionsDelegate: MaximumAvailableConnections(listen.mostConnections, logger: logger)),
            onServerRunning: { channel in
                let port = channel.localAddress?.port ?? 0
                logger.notice("listening", metadata: ["host": "\(listen.host)", "port": "\(port)"])
                onRunning(port)
            },
            logger: logger)
        do {
            try await application.run()
        } catch let error as IOError {
            throw ServiceStartError.cannotListen(host: listen.host, port: listen.port, code: error.errnoCode)
        }
    }
}
