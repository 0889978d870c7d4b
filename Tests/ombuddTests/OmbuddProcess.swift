import Foundation
import Synchronization

/// A run of the built service, or of one of its commands.
final class OmbuddProcess: Sendable {
    /// The program that this test run was built with.
    static let executable = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        .deletingLastPathComponent().appendingPathComponent("ombudd")
    /// The repository.
    static let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
    /// Six intents: enough to answer, and trained in a moment.
    static let knowledge = repository.appendingPathComponent("Tests/KnowledgeBaseTests/Fixtures/six-intents").path

    private let process: Mutex<Process>
    private let house: House
    private let number = UUID().uuidString

    /// Starts the program.
    init(_ arguments: [String], in house: House, input: String = "", environment: [String: String] = [:]) throws {
        self.house = house
        try Data(input.utf8).write(to: house.url("input-\(number)"))
        for name in ["output", "errors"] { try Data().write(to: house.url("\(name)-\(number)")) }
        let process = Process()
        process.executableURL = Self.executable
        process.arguments = arguments
        process.environment = ["HOME": "/dev/null", "PATH": "/usr/bin:/bin", "SWIFT_BACKTRACE": "enable=no"]
            .merging(environment) { $1 }
        process.currentDirectoryURL = house.folder
        process.standardInput = try FileHandle(forReadingFrom: house.url("input-\(number)"))
        process.standardOutput = try FileHandle(forWritingTo: house.url("output-\(number)"))
        process.standardError = try FileHandle(forWritingTo: house.url("errors-\(number)"))
        try process.run()
        self.process = Mutex(process)
    }

    deinit { process.withLock { if $0.isRunning { kill($0.processIdentifier, SIGKILL) } } }

    var output: String { text("output") }
    var errors: String { text("errors") }

    private func text(_ name: String) -> String {
        String(decoding: (try? Data(contentsOf: house.url("\(name)-\(number)"))) ?? Data(), as: UTF8.self)
    }

    func signal(_ number: Int32) { _ = process.withLock { kill($0.processIdentifier, number) } }

    /// The exit status, once it has ended; 128 and the signal where one ended it.
    func status() async -> Int32 {
        while process.withLock({ $0.isRunning }) { try? await Task.sleep(for: .milliseconds(10)) }
        return process.withLock { process in
            process.terminationReason == .uncaughtSignal ? 128 + process.terminationStatus : process.terminationStatus
        }
    }

    /// Waits until the log says something; false where it ended, or half a minute went by.
    func says(_ words: String, times: Int = 1) async -> Bool {
        for _ in 0..<1_500 {
            if errors.components(separatedBy: words).count > times { return true }
            guard process.withLock({ $0.isRunning }) else { return false }
            try? await Task.sleep(for: .milliseconds(20))
        }
        return false
    }
}
