import Glibc

/// Reads and writes files so that nobody ever sees half of one.
enum AtomicFile {
    /// Larger files are not read: nothing that is kept here comes near it.
    private static let longest = 1 << 30

    /// The bytes of a file; nil where it is missing, empty, or cannot be read to its end.
    static func read(_ path: String) -> [UInt8]? {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return nil }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0, (1..<longest).contains(status.st_size) else { return nil }
        return bytes(Int(status.st_size), from: file)
    }

    /// Writes beside the final name and renames. Of several writers the last one wins.
    ///
    /// - Returns: Whether the file is there, whole.
    static func write(_ bytes: [UInt8], to path: String) -> Bool {
        var draft = Array("\(path).XXXXXX".utf8CString)
        let file = mkstemp(&draft)
        guard file >= 0 else { return false }
        let isWhole = fill(file, with: bytes)
        guard close(file) == 0, isWhole, rename(draft, path) == 0 else {
            unlink(draft)
            return false
        }
        return true
    }

    private static func bytes(_ count: Int, from file: Int32) -> [UInt8]? {
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            while filled < count {
                let step = Glibc.read(file, buffer.baseAddress?.advanced(by: filled), count - filled)
                if step < 0, errno == EINTR { continue }
                guard step > 0 else { return }
                filled += step
            }
        }
        return bytes.count == count ? bytes : nil
    }

    private static func fill(_ file: Int32, with bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBytes { buffer in
            var written = 0
            while written < buffer.count {
                let step = Glibc.write(file, buffer.baseAddress?.advanced(by: written), buffer.count - written)
                if step < 0, errno == EINTR { continue }
                guard step > 0 else { return false }
                written += step
            }
            return true
        }
    }
}
