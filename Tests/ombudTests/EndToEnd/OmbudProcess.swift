import Foundation

/// A run of the built program.
struct OmbudProcess {
    let status: Int32
    let output: String
    let errors: String

    /// The program that this test run was built with.
    static let executable = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        .deletingLastPathComponent().appendingPathComponent("ombud")

    /// The repository.
    static let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// Six intents: enough to answer, and trained in a moment.
    static let smallKnowledge = repository.appendingPathComponent("Tests/KnowledgeBaseTests/Fixtures/six-intents").path

    /// One cache for all runs, so that each knowledge is trained once.
    static let cacheHome = executable.deletingLastPathComponent().appendingPathComponent("end-to-end-cache").path

    static let environment = [
        "HOME": "/dev/null", "PATH": "/usr/bin:/bin", "XDG_CACHE_HOME": cacheHome, "LANG": "C.UTF-8",
        // A crash must end the test, not wait half a minute for a debugger.
        "SWIFT_BACKTRACE": "enable=no",
    ]

    /// Runs the program to its end.
    ///
    /// - Parameters:
    ///   - arguments: The call's words.
    ///   - input: What stands on standard input, which then ends.
    ///   - environment: Laid over ``environment``.
    ///   - folder: The working directory.
    ///   - executable: The program.
    init(
        _ arguments: [String], input: Data = Data(), environment: [String: String] = [:], folder: String = "/",
        executable: URL = executable
    ) throws {
        let process = Process()
        process.executableURL = executable
        process.arguments = arguments
        process.environment = Self.environment.merging(environment) { $1 }
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        // Files, not pipes: no reader has to keep up, however much is written.
        let files = try ScratchFolder()
        let (inputFile, outputFile, errorFile) = try files.streams(input: input)
        process.standardInput = inputFile
        process.standardOutput = outputFile
        process.standardError = errorFile
        try process.run()
        process.waitUntilExit()
        status =
            process.terminationReason == .uncaughtSignal ? 128 + process.terminationStatus : process.terminationStatus
        output = String(decoding: try Data(contentsOf: files.url("output")), as: UTF8.self)
        errors = String(decoding: try Data(contentsOf: files.url("errors")), as: UTF8.self)
    }

    /// Runs the program on the small knowledge.
    static func small(
        _ arguments: [String], input: String = "", environment: [String: String] = [:]
    ) throws -> OmbudProcess {
        try OmbudProcess(
            arguments, input: Data(input.utf8),
            environment: ["OMBUD_KNOWLEDGE": smallKnowledge].merging(environment) { $1 })
    }

    /// The lines of the output as JSON objects.
    var objects: [[String: Any]] {
        get throws {
            try output.split(separator: "\n").compactMap {
                try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
            }
        }
    }
}
