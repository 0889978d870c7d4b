import Foundation
import Testing

@Suite struct InstallationTests {
    @Test func aMovedProgramFindsTheKnowledgeBesideIt() throws {
        let folder = try ScratchFolder()
        let program = folder.url("ombud")
        try FileManager.default.copyItem(at: OmbudProcess.executable, to: program)
        for name in ["Intents", "Responses"] {
            try FileManager.default.copyItem(
                atPath: OmbudProcess.smallKnowledge + "/" + name, toPath: folder.url(name).path)
        }
        let run = try OmbudProcess(["ask", "does an idle contract hurt my score?"], executable: program)
        #expect(run.status == 0)
        #expect(run.output.contains("Sources"))
    }

    @Test func aParentFolderIsSearched() throws {
        let run = try OmbudProcess(
            ["ask", "does an idle contract hurt my score?"], folder: OmbudProcess.smallKnowledge + "/Intents/en/score")
        #expect(run.status == 0)
    }

    @Test func aHomeThatCannotBeWrittenIsEnough() throws {
        let run = try OmbudProcess.small(
            ["ask", "does an idle contract hurt my score?"],
            environment: ["HOME": "/proc", "XDG_CACHE_HOME": "/proc/none", "XDG_STATE_HOME": "/proc/none"])
        #expect(run.status == 0)
        #expect(run.errors.isEmpty)
    }

    @Test func aDamagedCacheIsRebuiltWithoutAWord() throws {
        let cache = try ScratchFolder()
        let call = ["ask", "--json", "does an idle contract hurt my score?", "--as-of", "2026-11-21"]
        let environment = ["XDG_CACHE_HOME": cache.path]
        let first = try OmbudProcess.small(call, environment: environment)
        let folder = cache.url("ombud")
        let name = try #require(
            try FileManager.default.contentsOfDirectory(atPath: folder.path)
                .first { $0.hasSuffix(".knowledge") })
        let file = folder.appendingPathComponent(name)
        let whole = try Data(contentsOf: file)
        var changed = whole
        changed[whole.count / 2] ^= 0xFF
        for damage in [Data(), whole.prefix(100), whole.dropLast(1), changed, Data(repeating: 0xFF, count: 5_000)] {
            try damage.write(to: file)
            let run = try OmbudProcess.small(call, environment: environment)
            #expect(run.output == first.output)
            #expect(run.errors.isEmpty)
            #expect(try Data(contentsOf: file) == whole)
        }
    }

    @Test(arguments: ["bash", "zsh", "fish"]) func completionScriptsNameTheCommands(shell: String) throws {
        let run = try OmbudProcess.small(["--generate-completion-script", shell])
        #expect(run.status == 0)
        for command in ["chat", "ask", "score", "check", "lint", "explain", "new"] {
            #expect(run.output.contains(command))
        }
    }

    @Test func theVersionNamesTheKnowledge() throws {
        let run = try OmbudProcess.small(["--version"])
        #expect(run.output.contains("ombud 0."))
        #expect(run.output.contains("sha256:"))
    }
}
