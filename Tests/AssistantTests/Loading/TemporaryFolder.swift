import Foundation

/// A folder of its own that goes away with its owner.
final class TemporaryFolder: Sendable {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("ombud-test-\(UUID().uuidString)")

    init() throws { try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true) }

    deinit { try? FileManager.default.removeItem(at: url) }

    var path: String { url.path }

    /// The names of what lies in it, sorted.
    var names: [String] {
        get throws { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }
    }

    /// The only file whose name ends so.
    func file(endingIn suffix: String) throws -> URL? {
        let names = try names.filter { $0.hasSuffix(suffix) }
        return names.count == 1 ? names.first.map { url.appendingPathComponent($0) } : nil
    }
}
