import Foundation
import Glibc
import Synchronization

/// A server of this machine that answers as a script says, on any free port.
final class LoopbackServer: Sendable {
    struct Request: Sendable {
        let head: String
        let body: [UInt8]
        /// Counts all requests of the server, from 1.
        let index: Int

        var line: String { String(head.prefix { $0 != "\r\n" }) }

        func field(_ name: String) -> String? {
            head.split(separator: "\r\n").dropFirst().first { $0.lowercased().hasPrefix(name.lowercased() + ":") }
                .map { $0.dropFirst(name.count + 1).trimmingCharacters(in: .whitespaces) }
        }
    }

    enum Step: Sendable {
        case send(String)
        case sendBytes([UInt8])
        case pause(milliseconds: UInt32)
        /// Waits until the client has gone away.
        case waitForEnd
        case close
        /// Ends the connection rudely.
        case reset
    }

    private struct State {
        var requests: [Request] = []
        var connections = 0
        var received = 0
        var open: Set<Int32> = []
    }

    let port: Int
    private let listener: Int32
    private let script: @Sendable (Request) -> [Step]
    private let state = Mutex(State())

    init(_ script: @escaping @Sendable (Request) -> [Step]) throws {
        self.script = script
        listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        port = try Self.listen(listener)
        Thread.detachNewThread { [listener, weak self] in
            while true {
                let connection = accept(listener, nil, nil)
                guard connection >= 0 else { return }
                guard let self else {
                    Glibc.close(connection)
                    return
                }
                self.serve(connection)
            }
        }
    }

    deinit { stop() }

    var address: String { "http://127.0.0.1:\(port)" }
    var requests: [Request] { state.withLock { $0.requests } }
    /// All bytes that have come, also of requests that never became whole.
    var received: Int { state.withLock { $0.received } }
    var connections: Int { state.withLock { $0.connections } }

    func stop() {
        shutdown(listener, Int32(SHUT_RDWR))
        state.withLock { state in
            for connection in state.open { shutdown(connection, Int32(SHUT_RDWR)) }
        }
    }

    static func ok(_ body: String, type: String = "application/json", status: String = "200 OK") -> [Step] {
        [.send("HTTP/1.1 \(status)\r\nContent-Type: \(type)\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body)")]
    }
}

extension LoopbackServer {
    private struct NoPort: Error {}

    private static func listen(_ listener: Int32) throws -> Int {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(listener, $0, length) == 0 && Glibc.listen(listener, 128) == 0
                    && getsockname(listener, $0, &length) == 0
            }
        }
        guard isBound else { throw NoPort() }
        return Int(UInt16(bigEndian: address.sin_port))
    }

    private func serve(_ connection: Int32) {
        state.withLock {
            $0.connections += 1
            $0.open.insert(connection)
        }
        Thread.detachNewThread { [weak self] in
            var buffer: [UInt8] = []
            while let self, let request = self.next(connection, &buffer), self.play(request, connection) {}
            _ = self?.state.withLock { $0.open.remove(connection) }
            Glibc.close(connection)
        }
    }

    private func next(_ connection: Int32, _ buffer: inout [UInt8]) -> Request? {
        while true {
            let text = String(decoding: buffer, as: UTF8.self)
            if let end = text.range(of: "\r\n\r\n") {
                let head = String(text[..<end.lowerBound])
                let length = Request(head: head, body: [], index: 0).field("Content-Length").flatMap { Int($0) } ?? 0
                let start = head.utf8.count + 4
                if buffer.count >= start + length {
                    let body = Array(buffer[start..<(start + length)])
                    buffer.removeFirst(start + length)
                    return state.withLock { state in
                        let request = Request(head: head, body: body, index: state.requests.count + 1)
                        state.requests.append(request)
                        return request
                    }
                }
            }
            var chunk = [UInt8](repeating: 0, count: 16_384)
            let count = recv(connection, &chunk, chunk.count, 0)
            guard count > 0 else { return nil }
            state.withLock { $0.received += count }
            buffer += chunk.prefix(count)
        }
    }

    /// Whether the connection goes on.
    private func play(_ request: Request, _ connection: Int32) -> Bool {
        for step in script(request) {
            switch step {
            case .send(let text): send(Array(text.utf8), connection)
            case .sendBytes(let bytes): send(bytes, connection)
            case .pause(let milliseconds): usleep(milliseconds * 1_000)
            case .waitForEnd:
                var byte: UInt8 = 0
                while recv(connection, &byte, 1, 0) > 0 {}
                return false
            case .close: return false
            case .reset:
                var linger = linger(l_onoff: 1, l_linger: 0)
                setsockopt(
                    connection, SOL_SOCKET, SO_LINGER, &linger, socklen_t(MemoryLayout.size(ofValue: linger)))
                return false
            }
        }
        return true
    }

    private func send(_ bytes: [UInt8], _ connection: Int32) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes {
                Glibc.send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
        }
    }
}
