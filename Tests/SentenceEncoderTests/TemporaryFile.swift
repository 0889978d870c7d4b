import Foundation

/// A file that is gone with the last reference to it.
final class TemporaryFile: Sendable {
    let url = FileManager.default.temporaryDirectory.appending(path: "encoder-\(UUID().uuidString)")

    init(_ data: Data) throws { try data.write(to: url) }

    var path: String { url.path(percentEncoded: false) }

    /// Writes over some bytes.
    func patch(_ bytes: [UInt8], at offset: Int) throws {
        let handle = try FileHandle(forWritingTo: url)
        try handle.seek(toOffset: UInt64(offset))
        try handle.write(contentsOf: bytes)
        try handle.close()
    }

    deinit { try? FileManager.default.removeItem(at: url) }
}
