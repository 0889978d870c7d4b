import ForumClient
import Foundation

/// The ways to the forums, over as few threads as can be.
struct ForumConnections: Sendable {
    private let transport: CurlTransport
    private let privateTransport: CurlTransport

    /// Sets libcurl up.
    ///
    /// - Throws: ``ServiceStartError/noTransport``.
    init() throws(ServiceStartError) {
        var settings = TransportSettings(version: ServiceVersion.current)
        guard let transport = CurlTransport(settings) else { throw .noTransport }
        settings.allowsPrivateAddresses = true
        guard let privateTransport = CurlTransport(settings) else { throw .noTransport }
        self.transport = transport
        self.privateTransport = privateTransport
    }

    /// The forums, and how each is written to.
    func directory(of forums: [ForumSettings]) -> ForumDirectory {
        var gateways: [String: any ForumGateway] = [:]
        for forum in forums { gateways[forum.instance.name] = gateway(to: forum) }
        return ForumDirectory(forums.map(\.instance), gateways: gateways)
    }

    private func gateway(to forum: ForumSettings) -> (any ForumGateway)? {
        let transport = forum.allowsPrivateAddress ? privateTransport : transport
        let now: @Sendable () -> Int = { Int(Date().timeIntervalSince1970) }
        return switch forum.access {
        case .none: nil
        case .discourse(let settings): DiscourseGateway(settings, over: transport, now: now)
        case .khoros(let settings): KhorosGateway(settings, over: transport, now: now)
        }
    }

    /// Lets running requests finish and closes the connections.
    func shutDown() async {
        await transport.shutDown()
        await privateTransport.shutDown()
    }
}
