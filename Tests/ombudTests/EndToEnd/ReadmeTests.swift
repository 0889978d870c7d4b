import Foundation
import Testing

/// What the README shows is run.
@Suite struct ReadmeTests {
    @Test(arguments: Readme.commands) func everyCommandEndsWell(command: String) throws {
        let run = try Self.run(command)
        #expect(run.status == 0, "\(run.errors)")
        #expect(!run.output.isEmpty)
    }

    @Test func theTranscriptIsReal() throws {
        let transcript = try #require(Readme.blocks("console").first)
        let lines = transcript.split(separator: "\n").map(String.init)
        let call = try #require(lines.first)
        let run = try Self.run(String(call.dropFirst(2)) + " --as-of 2026-11-21")
        for line in lines.dropFirst() where line != "..." {
            #expect(run.output.contains(line + "\n"), "\(line)")
        }
    }

    @Test func bothSetUpCommandsInstallWhatTheChecksInstall() throws {
        let setUp = Readme.blocks("sh").flatMap { $0.split(separator: "\n") }.filter { $0.hasPrefix("apt-get") }
        let script = try String(
            contentsOf: OmbudProcess.repository.appendingPathComponent(".ci/run"), encoding: .utf8)
        #expect(setUp.map { $0.suffix(10) } == [" release ombud".suffix(10), "swift test".suffix(10)])
        for line in setUp {
            let packages = line.split(separator: " ").filter { $0.hasSuffix("-dev") }.joined(separator: " ")
            #expect(script.contains("for package in \(packages);"))
        }
    }

    @Test func theReadmeIsShort() {
        #expect(Readme.text.split(separator: "\n", omittingEmptySubsequences: false).count <= 200)
    }

    /// Runs a command in a folder of its own, which holds what the README
    /// speaks of and may be written to.
    private static func run(_ command: String) throws -> OmbudProcess {
        let folder = try ScratchFolder()
        for name in ["Intents", "Responses", "Tests/Answers", "Tests/Conversations", "Tests/Evaluation"] {
            let copy = folder.url(name)
            try FileManager.default.createDirectory(
                at: copy.deletingLastPathComponent(), withIntermediateDirectories: true)
            try FileManager.default.copyItem(at: OmbudProcess.repository.appendingPathComponent(name), to: copy)
        }
        try Data("id,status,ended,stars\nc1,ended,2020-01-01,5\n".utf8).write(to: folder.url("contracts.csv"))
        let environment = ProcessInfo.processInfo.environment
        let cache = environment["XDG_CACHE_HOME"] ?? (environment["HOME"] ?? "/nowhere") + "/.cache"
        return try OmbudProcess(
            Array(Readme.words(command).dropFirst()), input: Data("is my money in escrow safe?\n".utf8),
            environment: ["XDG_CACHE_HOME": cache], folder: folder.path)
    }
}

/// The README, taken to pieces.
enum Readme {
    static let text =
        (try? String(contentsOf: OmbudProcess.repository.appendingPathComponent("README.md"), encoding: .utf8)) ?? ""

    /// The code blocks of a language.
    static func blocks(_ language: String) -> [String] {
        text.components(separatedBy: "```\(language)\n").dropFirst().map { $0.components(separatedBy: "\n```")[0] }
    }

    /// The lines that call the program, without their comments.
    static var commands: [String] {
        blocks("sh").flatMap { $0.split(separator: "\n") }.filter { $0.hasPrefix("ombud ") }.map(String.init)
    }

    /// The words of a command as a shell splits them; a comment ends it.
    static func words(_ command: String) -> [String] {
        var words: [String] = []
        var word: String?
        var isQuoted = false
        for character in command {
            switch character {
            case "\"":
                isQuoted.toggle()
                word = word ?? ""
            case " " where !isQuoted:
                if let finished = word { words.append(finished) }
                word = nil
            case "#" where !isQuoted && word == nil: return words
            default: word = (word ?? "") + String(character)
            }
        }
        return words + (word.map { [$0] } ?? [])
    }
}
