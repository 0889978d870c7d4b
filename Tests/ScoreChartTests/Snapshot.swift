import Foundation
import Testing

/// Golden files beside the tests.
enum Snapshot {
    /// Compares a text with a golden file. A missing file is written and still
    /// fails, so that nothing passes unseen; with `RECORD_SNAPSHOTS=1` every
    /// file is written anew.
    static func expect(
        _ text: String, named name: String, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("Snapshots").appendingPathComponent(name)
        let isRecording = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1"
        guard !isRecording, let golden = try? Data(contentsOf: file) else {
            try Data(text.utf8).write(to: file)
            if !isRecording { Issue.record("recorded a new golden file: \(name)", sourceLocation: sourceLocation) }
            return
        }
        #expect(String(decoding: golden, as: UTF8.self) == text, "\(name)", sourceLocation: sourceLocation)
    }
}
