import Foundation
import Testing

@testable import Authoring

@Suite struct IntentScaffoldTests {
    @Test func aNewIntentIsReadWithoutErrors() throws {
        let root = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
        defer { try? FileManager.default.removeItem(atPath: root) }
        let small = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("KnowledgeBaseTests/Fixtures/six-intents")
        try FileManager.default.copyItem(atPath: small.path, toPath: root)
        for (id, topic) in [("score-long-term", nil), ("gift-cards", "elsewhere")] {
            let paths = try IntentScaffold(id: id, topic: topic).write(at: root)
            #expect(paths.count == 2)
            #expect(throws: IntentScaffold.Problem.exists(path: paths[0])) {
                try IntentScaffold(id: id, topic: topic).write(at: root)
            }
        }
        let report = try LintRun.report(at: root, asOf: CheckRun.standardDay, strict: false)
        #expect(report.failed == 0, "\(report.findings)")
    }

    @Test(arguments: ["", "Score", "score_x", "score--x", "-score", "score-", "../x", "score x", "9lives", "schön"])
    func anIdIsMadeOfPlainWords(id: String) {
        #expect(throws: IntentScaffold.Problem.badID) { try IntentScaffold(id: id, topic: "score") }
    }

    @Test func anUnknownTopicIsAskedFor() {
        #expect(throws: IntentScaffold.Problem.topicUnknown) { try IntentScaffold(id: "wishes", topic: nil) }
        #expect(throws: IntentScaffold.Problem.topicUnknown) { try IntentScaffold(id: "wishes", topic: "wishes") }
    }

    @Test func aFolderThatCannotBeWrittenIsSaidSo() throws {
        let scaffold = try IntentScaffold(id: "score-x", topic: nil)
        #expect(throws: IntentScaffold.Problem.self) { try scaffold.write(at: "/proc/nowhere") }
    }
}
