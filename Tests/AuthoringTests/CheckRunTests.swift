import Assistant
import CivilCalendar
import Foundation
import Testing

@testable import Authoring

@Suite struct CheckRunTests {
    private static let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    private static let small = Result {
        try Assistant.load(
            from: try KnowledgeLocation.find(
                named: tests.appendingPathComponent("KnowledgeBaseTests/Fixtures/six-intents").path, environment: [:]),
            cache: nil)
    }

    @Test func theTestsOfTheIntentFilesPass() throws {
        let report = CheckRun(assistant: try Self.small.get(), asOf: CheckRun.standardDay).intentFiles()
        #expect(report.findings == [])
        #expect(report.failed == 0)
        #expect(report.passed > 10)
    }

    @Test(arguments: [
        ("expect: {intent: connects}", "expected connects to answer"),
        ("expect: {outcome: declined}", "expected outcome declined"),
        ("expect: {variant: hourly}", "expected variant hourly"),
        ("expect: {asks: submitted}", "expected to ask for submitted"),
        ("expect: {also: [connects]}", "expected connects to be answered too"),
        ("expect: {not: score-idle-contract}", "expected anything but score-idle-contract"),
        ("expect: {facts: {total: 9}}", "expected total to be 9, read nothing"),
        ("expect: {contains: [\"unicorn\"]}", "the reply lacks “unicorn”"),
        ("expect: {lacks: [\"sources\"]}", "the reply contains “sources”"),
    ])
    func whatDiffersIsNamedWithItsPlace(expectation: String, message: String) throws {
        let report = try check(
            "format: 1\nquestions:\n  - say: \"does an idle contract hurt my score?\"\n    \(expectation)\n")
        #expect(report.failed == 1)
        #expect(report.findings.count == 1)
        #expect(report.findings.first?.contains(":3:5: error[canned-answer]: \(message)") == true)
    }

    @Test func aKnownFailureMustFail() throws {
        let question = "format: 1\nquestions:\n  - say: \"does an idle contract hurt my score?\"\n    fails: \"x\"\n"
        #expect(try check(question + "    expect: {intent: connects}\n").failed == 0)
        let passing = try check(question + "    expect: {intent: score-idle-contract}\n")
        #expect(passing.failed == 1)
        #expect(passing.findings.first?.contains("error[known-failure-passes]") == true)
    }

    @Test(arguments: [
        "", "format: 1\n", "format: 1\nquestions: 3\n", "format: 2\nquestions: []\n",
        "format: 1\nquestions:\n  - say: \"x\"\n", "format: 1\nconversations:\n  - name: \"x\"\n    turns: []\n",
        "format: 1\nquestions:\n  - {say: \"x\", expect: {nonsense: 1}}\n",
    ])
    func aFileThatCannotBeReadFails(text: String) throws {
        #expect(try check(text).failed > 0)
    }

    @Test func aFolderWithoutTestsFails() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data().write(to: folder.appendingPathComponent("a.yml"))
        let run = CheckRun(assistant: try Self.small.get(), asOf: CheckRun.standardDay)
        #expect(run.files(at: [folder.path]).failed == 1)
    }

    @Test func aMissingFileFails() throws {
        let run = CheckRun(assistant: try Self.small.get(), asOf: CheckRun.standardDay)
        #expect(run.files(at: ["/nowhere.yaml"]).failed == 1)
    }

    private func check(_ text: String) throws -> CheckReport {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).yaml")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data(text.utf8).write(to: file)
        return CheckRun(assistant: try Self.small.get(), asOf: CheckRun.standardDay).files(at: [file.path])
    }
}
