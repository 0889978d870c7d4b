import Foundation
import Hummingbird

/// Lets calls in: those that know the token, and none too often.
struct Gatekeeper: Sendable {
    private let token: BearerToken?
    private let clients: RateLimiter
    private let isProxied: Bool
    private let isStopping: StopSign

    /// A gatekeeper.
    ///
    /// - Parameters:
    ///   - token: What guarded routes ask for; nil to ask for nothing.
    ///   - clients: How often one client may call guarded routes.
    ///   - isProxied: Whether a proxy on this machine tells whom it calls for.
    ///   - isStopping: Raised when nothing new is begun.
    init(token: BearerToken?, clients: RateLimiter, isProxied: Bool, isStopping: StopSign) {
        self.token = token
        self.clients = clients
        self.isProxied = isProxied
        self.isStopping = isStopping
    }

    /// Lets a call in or not.
    func admit(_ call: Call, to route: Route) throws(Problem) {
        if isStopping.isRaised, route.method == .post { throw .stopping }
        guard route.guarding == .token else { return }
        if let token, !token.opens(call.header("Authorization")) { throw .noToken }
        if let wait = clients.wait(for: client(of: call)) { throw .tooMany(retryAfter: wait) }
    }

    /// Who calls: the other end of the connection or, where a proxy on this machine is trusted, the
    /// last address that it added.
    func client(of call: Call) -> String {
        let peer = call.context.peer ?? "local"
        guard isProxied, peer == "127.0.0.1" || peer == "::1" || call.context.peer == nil,
            let list = call.header("X-Forwarded-For"), let last = list.split(separator: ",").last
        else { return peer }
        let address = last.filter { $0 != " " }
        return (1...45).contains(address.utf8.count) ? address : peer
    }
}
