import Foundation

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
    func load() throws(CommandFailure) -> SavedChat? {
        guard access(path, F_OK) == 0 else { return nil }
        let bytes = try InputFile.bytes(of: path, limit: Self.longest)
        if bytes.isEmpty { return nil }
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
    /// - Throws: ``CommandFailure`` where it cannot be written.
    func save(_ chat: SavedChat) throws(CommandFailure) {
        let bytes = Array((try JSONLine.text(chat) + "\n").utf8)
        // `mkstemp` makes files that only their owner can read and write.
        var draft = Array("\(path).XXXXXX".utf8CString)
        let file = mkstemp(&draft)
        guard file >= 0 else { throw Self.unwritable(name) }
        let isWhole = bytes.withUnsafeBytes { write(file, $0.baseAddress, $0.count) } == bytes.count
        guard close(file) == 0, isWhole, rename(draft, path) == 0 else {
            let failure = Self.unwritable(name)
            unlink(draft)
            throw failure
        }
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
