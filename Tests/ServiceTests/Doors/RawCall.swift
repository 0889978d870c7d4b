import Foundation
import Glibc

/// Bytes on a bare connection, as no decent client would send them.
struct RawCall: Sendable {
    let port: Int
    let pieces: [[UInt8]]
    /// Between two pieces.
    let pause: Duration
    /// How long to wait for more of the answer.
    let patience: Duration

    /// Sends everything and reads until the other side closes, or says nothing for a while.
    func answer() async -> String {
        await withCheckedContinuation { continuation in
            Thread.detachNewThread { continuation.resume(returning: converse()) }
        }
    }

    private func converse() -> String {
        guard let connection = connected() else { return "no connection" }
        defer { close(connection) }
        for (index, piece) in pieces.enumerated() {
            if index > 0 { usleep(UInt32(pause.microseconds)) }
            // The other side may have closed already: that is an answer too.
            guard send(connection, piece, piece.count, Int32(MSG_NOSIGNAL)) == piece.count else { break }
        }
        return read(connection)
    }

    private func connected() -> Int32? {
        let connection = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var wait = timeval(tv_sec: Int(patience.components.seconds), tv_usec: 0)
        setsockopt(connection, SOL_SOCKET, SO_RCVTIMEO, &wait, socklen_t(MemoryLayout<timeval>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(UInt16(port)).bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        let done = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(connection, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        if done == 0 { return connection }
        close(connection)
        return nil
    }

    private func read(_ connection: Int32) -> String {
        var answer: [UInt8] = []
        var part = [UInt8](repeating: 0, count: 4_096)
        while true {
            let count = recv(connection, &part, part.count, 0)
            guard count > 0 else { break }
            answer += part.prefix(count)
        }
        return String(decoding: answer, as: UTF8.self)
    }
}

extension Duration {
    fileprivate var microseconds: Int64 { components.seconds * 1_000_000 + components.attoseconds / 1_000_000_000_000 }
}
