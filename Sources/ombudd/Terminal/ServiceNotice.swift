import Foundation
import Glibc

/// Tells systemd how the service is, where it asked for that: one datagram to the socket that
/// `NOTIFY_SOCKET` names (sd_notify(3)). Nothing is told otherwise, and no failure matters.
enum ServiceNotice: String {
    /// It listens.
    case ready = "READY=1"
    /// It stops.
    case stopping = "STOPPING=1"

    /// Sends the notice.
    func send(environment: [String: String]) {
        guard var path = environment["NOTIFY_SOCKET"].map({ Array($0.utf8) }), path.count > 1 else { return }
        // A path in the abstract namespace is written with an at sign.
        if path[0] == 0x40 { path[0] = 0 }
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        guard path.count < MemoryLayout.size(ofValue: address.sun_path) else { return }
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path) }
        let length = MemoryLayout.offset(of: \sockaddr_un.sun_path).map { $0 + path.count } ?? 0
        let connection = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard connection >= 0 else { return }
        defer { close(connection) }
        let message = Array(rawValue.utf8)
        withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                _ = sendto(connection, message, message.count, Int32(MSG_NOSIGNAL), $0, socklen_t(length))
            }
        }
    }
}
