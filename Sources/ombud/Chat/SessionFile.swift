import Foundation
import Glibc

/// The file in which a chat is kept from turn to turn, for its owner only.
struct SessionFile {
    /// A saved chat has a few hundred bytes; more is something else.
    private static let longest = 65_536
    /// Links are followed so often, as Linux does.
    private static let mostLinks = 40

    /// Where the file is, links followed: a link keeps pointing at it.
    private let path: String
    /// The name it was given on the command line.
    private let name: String
    /// What this program has last seen in the file; nil where there was none.
    private var seen: [UInt8]?

    /// - Throws: ``CommandFailure`` where no chat can be kept under this name.
    init(_ name: String) throws(CommandFailure) {
        self.name = name
        path = try Self.resolved(name)
        var status = stat()
        if stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
            let kind = status.st_mode & S_IFMT == S_IFDIR ? "a directory" : "no regular file"
            throw CommandFailure(.inputOutput, "\(name) is \(kind), so no chat can be kept in it. Name a file.")
        }
        guard access(Self.folder(of: path), W_OK) == 0 else { throw Self.unwritable(name) }
    }

    /// The chat in the file; nil where there is none yet.
    ///
    /// - Throws: ``CommandFailure`` for a file that cannot be read, or is no
    ///   saved chat: then it is left as it is.
    mutating func load() throws(CommandFailure) -> SavedChat? {
        seen = try content()
        guard let bytes = seen, !bytes.isEmpty else { return nil }
        guard bytes.count <= Self.longest, let chat = try? JSONDecoder().decode(SavedChat.self, from: Data(bytes))
        else {
            throw CommandFailure(
                .badData,
                "\(name) is damaged, or no chat saved by this version. It is left as it is; name another file.")
        }
        return chat
    }

    /// Writes the chat beside the file, which it then replaces: a reader sees
    /// the old one or the new one, and nobody else sees either.
    ///
    /// - Throws: ``CommandFailure`` where it cannot be written, and where
    ///   another program has changed the file: its chat is left as it is.
    mutating func save(_ chat: SavedChat) throws(CommandFailure) {
        let bytes = Array((try JSONLine.text(chat) + "\n").utf8)
        guard try content() == seen else {
            throw CommandFailure(.inputOutput, "\(name) was changed by another program. It is left as it is.")
        }
        try replace(with: bytes)
        seen = bytes
    }

    private func content() throws(CommandFailure) -> [UInt8]? {
        guard access(path, F_OK) == 0 else { return nil }
        return try InputFile.bytes(of: path, limit: Self.longest)
    }

    private func replace(with bytes: [UInt8]) throws(CommandFailure) {
        // `mkstemp` makes files that only their owner can read and write.
        var draft = Array("\(path).XXXXXX".utf8CString)
        let file = mkstemp(&draft)
        guard file >= 0 else { throw Self.unwritable(name) }
        // Without `fsync` a power cut could leave the new name with nothing in it.
        let isWhole = Self.write(bytes, to: file) && fsync(file) == 0
        let failure = isWhole ? nil : Self.unwritable(name)
        guard close(file) == 0, isWhole, rename(draft, path) == 0 else {
            let failure = failure ?? Self.unwritable(name)
            unlink(draft)
            throw failure
        }
    }

    /// Writes all bytes, however few are taken at once; false where one is not taken.
    private static func write(_ bytes: [UInt8], to file: Int32) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }

    /// Where a name leads. A link to a file that is not there yet keeps its
    /// place, and the file is made where it points.
    private static func resolved(_ name: String) throws(CommandFailure) -> String {
        var path = name
        for _ in 0...mostLinks {
            if let whole = realpath(path, nil) {
                defer { free(whole) }
                return String(cString: whole)
            }
            guard let target = try? FileManager.default.destinationOfSymbolicLink(atPath: path) else { return path }
            path = target.hasPrefix("/") ? target : folder(of: path) + "/" + target
        }
        errno = ELOOP
        throw unwritable(name)
    }

    private static func folder(of path: String) -> String {
        path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
    }

    private static func unwritable(_ name: String) -> CommandFailure {
        CommandFailure(.inputOutput, "\(name) cannot be written: \(String(cString: strerror(errno))).")
    }
}
