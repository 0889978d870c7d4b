import Glibc

/// One of the process's three standard streams.
enum StandardStream: Int32 {
    case input = 0
    case output = 1
    case errors = 2

    var isTerminal: Bool { isatty(rawValue) == 1 }

    /// Writes text at once. A reader who went away ends the process by
    /// SIGPIPE, as in any filter; other failures are thrown.
    func write(_ text: String) throws(CommandFailure) {
        var remaining = Array(text.utf8)[...]
        while !remaining.isEmpty {
            let written = remaining.withUnsafeBytes { Glibc.write(rawValue, $0.baseAddress, $0.count) }
            if written > 0 {
                remaining = remaining.dropFirst(written)
            } else if errno != EINTR {
                throw CommandFailure(.inputOutput, "The output cannot be written: \(String(cString: strerror(errno))).")
            }
        }
    }

    func writeLine(_ text: String) throws(CommandFailure) { try write(text + "\n") }
}
