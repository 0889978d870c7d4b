import Foundation
import Glibc

/// The store's files: what must hold of them before SQLite sees them.
struct StoreFile {
    let path: String

    /// The store and the two files that SQLite keeps beside it.
    var all: [String] { [path, path + "-wal", path + "-shm"] }

    var exists: Bool { access(path, F_OK) == 0 }

    /// Checks the directory and sees to it that only we can read the files,
    /// before anything is in them. SQLite gives the log the mode of the store.
    ///
    /// - Parameter role: Only a service makes a store where there is none.
    func prepare(for role: StoreOptions.Role) throws(MailroomError) {
        try checkDirectory()
        guard role == .service || exists else { throw .noStore(path: path) }
        let creation = role == .service ? O_CREAT : 0
        let descriptor = open(path, creation | O_RDWR | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { throw .cannotOpen(path: path, code: errno) }
        close(descriptor)
        for file in all where access(file, F_OK) == 0 {
            guard chmod(file, 0o600) == 0 else { throw .cannotOpen(path: file, code: errno) }
        }
    }

    /// Refuses what is no SQLite file, or another program's. Returns whether there is anything in it.
    func checkHeader() throws(MailroomError) -> Bool {
        guard let handle = FileHandle(forReadingAtPath: path) else { throw .cannotOpen(path: path, code: errno) }
        defer { try? handle.close() }
        guard let header = try? handle.read(upToCount: 100), !header.isEmpty else { return false }
        guard header.count == 100, header.starts(with: "SQLite format 3\0".utf8) else {
            throw .damaged(detail: "not a database")
        }
        let id = header[68..<72].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        // A store whose making was interrupted has no id there yet, and no tables.
        guard id == 0 || id == UInt32(bitPattern: Schema.applicationID) else { throw .foreign }
        return true
    }

    private func checkDirectory() throws(MailroomError) {
        let parent = URL(fileURLWithPath: path).deletingLastPathComponent().path
        var status = stat()
        guard stat(parent, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
            throw .noDirectory(path: parent)
        }
        guard status.st_mode & (S_IWGRP | S_IWOTH) == 0 else { throw .unsafeDirectory(path: parent) }
    }
}
