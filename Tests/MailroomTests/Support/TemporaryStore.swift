import Foundation

@testable import Mailroom

/// A directory of its own for one test's store; gone with the value.
final class TemporaryStore: Sendable {
    let directory: String
    var path: String { directory + "/mailroom.sqlite" }

    init() throws {
        // In memory where that is possible: tests wait for no disk.
        let memory = "/dev/shm/"
        let base = FileManager.default.isWritableFile(atPath: memory) ? memory : NSTemporaryDirectory()
        directory = base + "mailroom-" + UUID().uuidString
        try FileManager.default.createDirectory(
            atPath: directory, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    }

    deinit {
        try? FileManager.default.removeItem(atPath: directory)
    }

    func open(_ options: StoreOptions = StoreOptions()) throws -> SQLiteMailroom {
        try SQLiteMailroom(path: path, options: options)
    }

    /// The bytes of all files of the store, one after the other.
    func bytes() throws -> Data {
        try durableBytes(["", "-wal", "-shm"])
    }

    /// The bytes that a crash leaves behind for the next start.
    func durableBytes(_ suffixes: [String] = ["", "-wal"]) throws -> Data {
        try suffixes.map { path + $0 }.filter(FileManager.default.fileExists).reduce(into: Data()) {
            $0 += try Data(contentsOf: URL(fileURLWithPath: $1))
        }
    }

    /// What a process that ends now would leave behind, as a store of its own.
    func snapshot() throws -> TemporaryStore {
        let copy = try TemporaryStore()
        for suffix in ["", "-wal"] where FileManager.default.fileExists(atPath: path + suffix) {
            try FileManager.default.copyItem(atPath: path + suffix, toPath: copy.path + suffix)
        }
        return copy
    }
}
