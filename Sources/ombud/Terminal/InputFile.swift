import Glibc

/// A file named on the command line.
enum InputFile {
    /// The bytes of a file, or of standard input for `-`.
    ///
    /// - Parameter limit: One byte more than this is read at most, so that the
    ///   reader of the bytes sees that there is too much.
    static func bytes(of path: String, limit: Int) throws(CommandFailure) -> [UInt8] {
        let file = path == "-" ? StandardStream.input.rawValue : open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw failure(path) }
        defer { if path != "-" { close(file) } }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while bytes.count <= limit {
            let count = read(file, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw failure(path) }
            if count == 0 { break }
            bytes += buffer.prefix(count)
        }
        return Array(bytes.prefix(limit + 1))
    }

    private static func failure(_ path: String) -> CommandFailure {
        CommandFailure(.inputOutput, "\(path) cannot be read: \(String(cString: strerror(errno))).")
    }
}
