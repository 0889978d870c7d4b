import Foundation
import Testing

@Suite struct ExitStatusTests {
    @Test(arguments: [
        (["ask", "--nonsense"], 64), (["nonsense"], 64), (["ask", "x", "--as-of", "3/4/2026"], 64), (["score"], 64),
        (["new", "Bad Name"], 64), (["ask", "x", "--knowledge", "/nowhere"], 78), (["score", "/nowhere.csv"], 74),
        (["--help"], 0), (["--version"], 0), (["ask", "--help"], 0),
    ])
    func aCallEndsWithTheDocumentedStatus(arguments: [String], status: Int) throws {
        let run = try OmbudProcess.small(arguments)
        #expect(Int(run.status) == status)
        // Data and talk are kept apart.
        #expect(status == 0 ? run.errors.isEmpty : run.output.isEmpty)
    }

    @Test func knowledgeThatIsNowhereIsAConfigurationError() throws {
        let run = try OmbudProcess(["ask", "hello"])
        #expect(run.status == 78)
        #expect(run.errors.contains("--knowledge"))
    }

    @Test func badKnowledgeIsNamedAndNotLoaded() throws {
        let copy = try KnowledgeCopy()
        try copy.replace("format: 1", with: "format: 1\nnonsense: yes", in: "Intents/en/talk/capabilities.yaml")
        let run = try OmbudProcess(["ask", "hello", "--knowledge", copy.root])
        #expect(run.status == 65)
        #expect(run.errors.contains("Intents/en/talk/capabilities.yaml:2:1: error[unknown-key]"))
    }

    @Test func lintFindingsFail() throws {
        let copy = try KnowledgeCopy()
        #expect(try OmbudProcess(["lint", "--knowledge", copy.root]).status == 0)
        try copy.replace("format: 1", with: "format: 1\nnonsense: yes", in: "Intents/en/talk/capabilities.yaml")
        let run = try OmbudProcess(["lint", "--knowledge", copy.root])
        #expect(run.status == 1)
        #expect(run.output.contains("1 failed"))
    }

    @Test func failedChecksFail() throws {
        let folder = try ScratchFolder()
        try Data(
            """
            format: 1
            questions:
              - say: "does an idle contract hurt my score?"
                expect: {intent: connects, outcome: declined}

            """.utf8
        ).write(to: folder.url("wrong.yaml"))
        let run = try OmbudProcess.small(["check", folder.url("wrong.yaml").path])
        #expect(run.status == 1)
        #expect(run.output.contains("wrong.yaml:3:"))
        #expect(run.output.hasSuffix("0 passed, 1 failed\n"))
    }
}

/// A copy of the small knowledge that a test may spoil.
struct KnowledgeCopy {
    private let folder: ScratchFolder

    init() throws {
        folder = try ScratchFolder()
        for name in ["Intents", "Responses"] {
            try FileManager.default.copyItem(
                atPath: OmbudProcess.smallKnowledge + "/" + name, toPath: folder.url(name).path)
        }
    }

    var root: String { folder.path }

    func replace(_ old: String, with new: String, in file: String) throws {
        let text = try String(contentsOf: folder.url(file), encoding: .utf8)
        try #require(text.contains(old))
        try Data(text.replacingOccurrences(of: old, with: new).utf8).write(to: folder.url(file))
    }
}
