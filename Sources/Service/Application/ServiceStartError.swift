package import Assistant
import Glibc
package import Mailroom

/// Why the service did not start.
package enum ServiceStartError: Error, Sendable, CustomStringConvertible {
    /// The knowledge cannot be had.
    case knowledge(AssistantError)
    /// The store cannot be used.
    case store(MailroomError)
    /// libcurl cannot be set up.
    case noTransport
    /// The address cannot be listened on; the system's error number.
    case cannotListen(host: String, port: Int, code: Int32)

    /// What is wrong, and what to do where something can be done.
    package var description: String {
        switch self {
        case .knowledge(let error): "\(error)"
        case .store(let error): "\(error)"
        case .noTransport: "libcurl cannot be set up: there is no memory left"
        case .cannotListen(let host, let port, let code):
            "\(host), port \(port), cannot be listened on: \(String(cString: strerror(code)))"
        }
    }
}
