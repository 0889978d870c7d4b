import Foundation
import Testing

/// Where the sentence encoder comes from, and what is said where there is none.
@Suite struct WeightsTests {
    private static let question = "does an idle contract hurt my score?"
    private static let fileName = "all-MiniLM-L6-v2.safetensors"
    private static let weights = OmbudProcess.repository.appendingPathComponent(
        "Sources/SentenceEncoder/Weights/" + fileName)

    @Test(arguments: [["ask", question], ["chat"], ["explain", question], ["check"], ["evaluate"]])
    func namedWeightsThatAreNotThereStopTheCall(arguments: [String]) throws {
        let runs = [
            try OmbudProcess.small(
                arguments + ["--weights", "/nowhere/w"], environment: ["OMBUD_WEIGHTS": "/elsewhere"]),
            try OmbudProcess.small(arguments, environment: ["OMBUD_WEIGHTS": "/nowhere/w"]),
        ]
        for run in runs {
            #expect(run.status == 78)
            #expect(run.output.isEmpty)
            #expect(run.errors.contains("/nowhere/w") && run.errors.contains("--lexical"))
            #expect(run.errors.count { $0 == "\n" } == 1)
        }
    }

    @Test func weightsThatAreDamagedStopTheCall() throws {
        let program = try MovedProgram()
        try Data("version https://git-lfs.github.com/spec/v1\n".utf8).write(to: program.url(Self.fileName))
        let run = try program.run(["ask", Self.question])
        #expect(run.status == 78)
        #expect(run.errors.contains(program.url(Self.fileName).path))
        #expect(run.errors.count { $0 == "\n" } == 1)
        #expect(try program.run(["ask", Self.question, "--lexical"]).status == 0)
    }

    @Test func weightsAndWordsAloneExcludeEachOther() throws {
        let run = try OmbudProcess.small(["ask", Self.question, "--lexical", "--weights", Self.weights.path])
        #expect(run.status == 64)
        #expect(run.output.isEmpty)
    }

    @Test func wordsAloneNeedNoWeightsWhateverTheEnvironmentNames() throws {
        let run = try OmbudProcess.small(
            ["ask", Self.question, "--lexical"], environment: ["OMBUD_WEIGHTS": "/nowhere"])
        #expect(run.status == 0)
        #expect(run.errors.isEmpty)
    }

    @Test(arguments: [
        (["ask", question], ""), (["ask", "--json"], "\(question)\n\(question)\n"), ([], "\(question)\n/why\n/quit\n"),
        (["explain", question], ""), (["check"], ""),
    ])
    func weightsThatAreNowhereAreToldOnce(arguments: [String], input: String) throws {
        let run = try MovedProgram().run(arguments, input: input)
        #expect(run.status == 0)
        #expect(!run.output.isEmpty)
        #expect(run.errors.hasPrefix("ombud: warning: "))
        #expect(run.errors.contains(Self.fileName) && run.errors.contains("--lexical"))
        #expect(run.errors.count { $0 == "\n" } == 1)
        #expect(try MovedProgram().run(arguments + ["--lexical"], input: input).errors.isEmpty)
    }

    @Test(arguments: [["lint"], ["check", "--report"], ["--version"], ["ask", "--help"], ["new", "score-new"]])
    func whatMatchesNothingNeedsNoWeights(arguments: [String]) throws {
        for environment in [[:], ["OMBUD_WEIGHTS": "/nowhere"]] {
            let knowledge = try KnowledgeCopy()
            let run = try MovedProgram().run(
                arguments, environment: environment.merging(["OMBUD_KNOWLEDGE": knowledge.root]) { $1 })
            #expect(run.status == 0)
            #expect(run.errors.isEmpty)
        }
    }

    @Test func aMovedProgramFindsTheWeightsBesideIt() throws {
        let program = try MovedProgram()
        try FileManager.default.copyItem(at: Self.weights, to: program.url(Self.fileName))
        let run = try program.run(["ask", Self.question])
        #expect(run.status == 0)
        #expect(run.errors.isEmpty)
    }

    @Test func whatWasLearnedWithAndWithoutTheEncoderIsKeptSideBySide() throws {
        let cache = try ScratchFolder()
        let environment = ["XDG_CACHE_HOME": cache.path]
        let hashes = try [[], ["--lexical"], []].map { options in
            let run = try OmbudProcess.small(["ask", "--json", Self.question] + options, environment: environment)
            return try run.objects.first?["knowledge"] as? String
        }
        #expect(Set(hashes).count == 1)
        let names = try FileManager.default.contentsOfDirectory(atPath: cache.url("ombud").path)
        #expect(names.count { $0.hasSuffix(".knowledge") } == 2)
    }

    @Test(.timeLimit(.minutes(20))) func aTerminalSeesWhatIsBeingDone() throws {
        let cache = try ScratchFolder()
        let terminal = try PseudoTerminal(
            ["chat"],
            environment: ["OMBUD_KNOWLEDGE": OmbudProcess.smallKnowledge, "XDG_CACHE_HOME": cache.path])
        #expect(terminal.waits(for: "Learning the knowledge, once: 100 %"))
        #expect(terminal.waitsForPrompt())
    }
}

/// The program in a folder where nothing else is.
private struct MovedProgram {
    private let folder: ScratchFolder

    init() throws {
        folder = try ScratchFolder()
        // A fresh copy may still be open for writing in a process that another test is just starting.
        do {
            try FileManager.default.linkItem(at: OmbudProcess.executable, to: folder.url("ombud"))
        } catch {
            try FileManager.default.copyItem(at: OmbudProcess.executable, to: folder.url("ombud"))
        }
    }

    func url(_ name: String) -> URL { folder.url(name) }

    /// Runs it on the small knowledge.
    func run(
        _ arguments: [String], input: String = "", environment: [String: String] = [:]
    ) throws -> OmbudProcess {
        try OmbudProcess(
            arguments, input: Data(input.utf8),
            environment: ["OMBUD_KNOWLEDGE": OmbudProcess.smallKnowledge].merging(environment) { $1 },
            executable: folder.url("ombud"))
    }
}
