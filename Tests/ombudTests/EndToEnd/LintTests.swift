import Foundation
import Testing

/// `ombud lint --confusions` as an author calls it.
@Suite struct LintTests {
    @Test func confusionsAreListedAndFailNothing() throws {
        let run = try OmbudProcess.small(["lint", "--confusions"])
        #expect(run.status == 0)
        #expect(run.errors.isEmpty)
        #expect(run.output.contains(": warning[confused]: “"))
        #expect(run.output.contains("\nRecognised by cross-validation: "))
        #expect(run.output.hasSuffix(" passed, 0 failed\n"))
    }

    @Test func strictConfusionsFail() throws {
        let run = try OmbudProcess.small(["lint", "--confusions", "--strict", "--as-of", "2026-11-21"])
        #expect(run.status == 1)
        #expect(run.output.contains(": error[confused]: “"))
        #expect(!run.output.hasSuffix(" 0 failed\n"))
    }

    @Test func withoutTheFlagNothingIsLearned() throws {
        let run = try OmbudProcess.small(["lint"])
        #expect(run.status == 0)
        #expect(!run.output.contains("Recognised"))
    }

    @Test(arguments: [["--limit", "3"], ["--confusions", "--limit", "0"], ["--confusions", "--limit", "x"]])
    func aLimitIsAPositiveNumberOfConfusions(arguments: [String]) throws {
        let run = try OmbudProcess.small(["lint"] + arguments)
        #expect(run.status == 64)
        #expect(run.errors.contains("--limit"))
    }

    @Test func filesWithErrorsAreNotLearned() throws {
        let folder = try ScratchFolder()
        for name in ["Intents/en/score", "Responses"] {
            try FileManager.default.createDirectory(at: folder.url(name), withIntermediateDirectories: true)
        }
        try Data("format: 1\n".utf8).write(to: folder.url("Intents/en/score/broken.yaml"))
        let run = try OmbudProcess(["lint", "--confusions", "--knowledge", folder.path])
        #expect(run.status == 1)
        #expect(!run.output.contains("Recognised"))
    }
}
