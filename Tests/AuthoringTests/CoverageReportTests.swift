import CivilCalendar
import Foundation
import Testing

@testable import Authoring

@Suite struct CoverageReportTests {
    private static let fixture = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("KnowledgeBaseTests/Fixtures/six-intents").path

    @Test func countsWhatIsWritten() throws {
        let report = try CoverageReport(at: Self.fixture, tests: [], asOf: CheckRun.standardDay)
        #expect(report.intents.count == 5)
        #expect(report.uncovered.map(\.id) == ["connects"])
        let intent = try #require(report.intents.first { $0.id == "close-unresponsive" })
        #expect(intent.examples == 10)
        #expect(intent.variants == 4)
        #expect(intent.longestVariant == 45)
        #expect(intent.wordLimit == 120)
        #expect(report.tests.questions == 11)
        #expect(report.tests.knownFailures == 1)
    }

    @Test func sourcesAreAsOldAsTheirLastReading() throws {
        let report = try CoverageReport(at: Self.fixture, tests: [], asOf: CheckRun.standardDay)
        #expect(report.sources.first?.id == "idle-2019")
        let page = try #require(report.sources.first { $0.id == "end-contract" })
        #expect(page.age == 20)
        #expect(page.answers == 1)
        #expect(!page.isStale)
        let later = try CoverageReport(
            at: Self.fixture, tests: [], asOf: CheckRun.standardDay.adding(days: 2_000))
        #expect(later.sources.first { $0.id == "end-contract" }?.isStale == true)
    }

    @Test func testsOfFurtherFilesCount() throws {
        let text = """
            format: 1
            questions:
              - {say: "a", expect: {outcome: declined}}
            conversations:
              - name: "two turns"
                turns:
                  - {say: "a", expect: {outcome: declined}}
                  - {say: "b", expect: {outcome: answered}}
            """
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).yaml")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data(text.utf8).write(to: file)
        let plain = try CoverageReport(at: Self.fixture, tests: [], asOf: CheckRun.standardDay).tests
        let more = try CoverageReport(at: Self.fixture, tests: [file.path], asOf: CheckRun.standardDay).tests
        #expect(more.questions == plain.questions + 1)
        #expect(more.conversations == plain.conversations + 1)
        #expect(more.refusals == plain.refusals + 2)
    }

    @Test func badFilesAreNamed() throws {
        let missing = #expect(throws: CoverageReport.Problem.self) {
            try CoverageReport(at: Self.fixture, tests: ["/nowhere.yaml"], asOf: CheckRun.standardDay)
        }
        guard case .badFiles(let findings)? = missing else {
            Issue.record("a missing test file is among the findings")
            return
        }
        #expect(findings.contains { $0.contains("/nowhere.yaml") })
        let unreadable = #expect(throws: CoverageReport.Problem.self) {
            try CoverageReport(at: "/nowhere", tests: [], asOf: CheckRun.standardDay)
        }
        guard case .unreadable? = unreadable else {
            Issue.record("a missing folder is unreadable")
            return
        }
    }
}
