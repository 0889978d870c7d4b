import Glibc

/// A file that holds one secret and that nobody else may read.
package enum SecretFile {
    /// Why a file is not taken for one.
    package enum Problem: Error, Equatable, Sendable, CustomStringConvertible {
        /// It cannot be opened; the system's error number.
        case cannotOpen(code: Int32)
        /// It is a folder, a link or a device.
        case notAFile
        /// Others may read or write it.
        case openToOthers
        /// It belongs to somebody else.
        case notOurs
        /// There is nothing in it, or too much.
        case badLength
        /// It is not text on one line.
        case notOneLine

        /// What is wrong, and what to do.
        package var description: String {
            switch self {
            case .cannotOpen(let code): "the file cannot be opened (code \(code))"
            case .notAFile: "this is no plain file"
            case .openToOthers: "others may read the file: chmod 600"
            case .notOurs: "the file belongs to somebody else: chown it to the user of the service"
            case .badLength: "the file holds nothing, or more than \(SecretFile.longest) bytes"
            case .notOneLine: "the file holds more than one line, or no text"
            }
        }
    }

    /// The longest secret, in bytes.
    package static let longest = 4_096

    /// What the file holds, without the line break at its end.
    ///
    /// - Throws: `Problem`.
    package static func contents(of path: String) throws(Problem) -> String {
        // A fifo must not hold us up before we know what it is.
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
        guard file >= 0 else { throw errno == ELOOP ? .notAFile : .cannotOpen(code: errno) }
        defer { close(file) }
        try check(file)
        var bytes = [UInt8](repeating: 0, count: longest + 2)
        let count = read(file, &bytes, bytes.count)
        guard count >= 0 else { throw .cannotOpen(code: errno) }
        return try text(bytes.prefix(count))
    }

    private static func check(_ file: Int32) throws(Problem) {
        var status = stat()
        guard fstat(file, &status) == 0 else { throw .cannotOpen(code: errno) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
        guard status.st_mode & 0o077 == 0 else { throw .openToOthers }
        guard status.st_uid == geteuid() || status.st_uid == 0 else { throw .notOurs }
    }

    private static func text(_ bytes: ArraySlice<UInt8>) throws(Problem) -> String {
        var bytes = bytes
        if bytes.last == 0x0A { bytes.removeLast() }
        if bytes.last == 0x0D { bytes.removeLast() }
        guard (1...longest).contains(bytes.count) else { throw .badLength }
        guard bytes.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }), let text = String(validating: bytes, as: UTF8.self)
        else { throw .notOneLine }
        return text
    }
}
