import Foundation

/// A folder of its own that goes away with its owner.
final class ScratchFolder: Sendable {
    let root: URL

    init() throws {
        root = FileManager.default.temporaryDirectory.appendingPathComponent("ombud-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: root) }

    var path: String { root.path }

    func url(_ name: String) -> URL { root.appendingPathComponent(name) }

    /// Standard input with some bytes in it, and empty files for the outputs.
    func streams(input: Data) throws -> (FileHandle, FileHandle, FileHandle) {
        try input.write(to: url("input"))
        try Data().write(to: url("output"))
        try Data().write(to: url("errors"))
        return (
            try FileHandle(forReadingFrom: url("input")), try FileHandle(forWritingTo: url("output")),
            try FileHandle(forWritingTo: url("errors"))
        )
    }
}
