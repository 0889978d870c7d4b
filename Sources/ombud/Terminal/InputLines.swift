import Glibc

/// The lines of standard input, as they come.
///
/// Bytes that are no UTF-8 become replacement characters, and a line that
/// never ends is cut: an assistant in a pipe takes whatever it is fed.
struct InputLines {
    /// Longer than any post a forum takes.
    static let longestLine = 1 << 20

    private var buffer: [UInt8] = []
    private var consumed = 0
    private var isAtEnd = false

    /// The next line without its end, or nil after the last.
    mutating func next() throws(CommandFailure) -> String? {
        var line: [UInt8] = []
        while true {
            if let end = buffer[consumed...].firstIndex(of: UInt8(ascii: "\n")) {
                Self.append(buffer[consumed..<end], to: &line)
                consumed = end + 1
                return Self.text(line)
            }
            Self.append(buffer[consumed...], to: &line)
            buffer.removeAll(keepingCapacity: true)
            consumed = 0
            if isAtEnd { return line.isEmpty ? nil : Self.text(line) }
            try fill()
        }
    }

    private mutating func fill() throws(CommandFailure) {
        buffer = [UInt8](repeating: 0, count: 65_536)
        let count = buffer.withUnsafeMutableBytes { read(StandardStream.input.rawValue, $0.baseAddress, $0.count) }
        if count < 0, errno == EINTR { return buffer.removeAll() }
        guard count >= 0 else {
            throw CommandFailure(.inputOutput, "Standard input cannot be read: \(String(cString: strerror(errno))).")
        }
        isAtEnd = count == 0
        buffer.removeLast(buffer.count - count)
    }

    private static func append(_ bytes: ArraySlice<UInt8>, to line: inout [UInt8]) {
        line += bytes.prefix(max(0, longestLine - line.count))
    }

    private static func text(_ line: [UInt8]) -> String {
        String(decoding: line.last == UInt8(ascii: "\r") ? line.dropLast() : line[...], as: UTF8.self)
    }
}
