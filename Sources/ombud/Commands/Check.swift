import ArgumentParser
import Assistant
import Authoring

/// Asks the questions whose answers are known.
struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Run the canned-answer tests and conversations.",
        discussion: """
            Without a path the tests in the intent files are run. A path is a YAML file of questions or \
            conversations, or a folder of such files. Tests that name no day of their own are asked as of \
            \(CheckRun.standardDay), unless --as-of names another one.

            With --report nothing is asked: it counts what is written for each intent, shows how old each source \
            is, and counts the tests, those at the paths included.
            """)

    @Argument(help: "Files or folders of tests.", completion: .file())
    var paths: [String] = []

    @Flag(help: "Count intents, examples, variants, sources and tests instead.")
    var report = false

    @OptionGroup var knowledge: KnowledgeOptions
    @OptionGroup var day: DayOption

    func run() throws {
        if report { return try printCoverage() }
        let run = CheckRun(assistant: try knowledge.assistant(), asOf: day.asOf ?? CheckRun.standardDay)
        try (paths.isEmpty ? run.intentFiles() : run.files(at: paths)).printAndFail()
    }

    private func printCoverage() throws(CommandFailure) {
        let root = try knowledge.location().root
        do {
            let report = try CoverageReport(at: root, tests: paths, asOf: day.day())
            try StandardStream.output.write(CoverageView(report: report).text)
        } catch let problem as CoverageReport.Problem {
            switch problem {
            case .unreadable(let reason): throw CommandFailure(.inputOutput, "\(root) cannot be read: \(reason)")
            case .badFiles(let findings): throw CommandFailure(.badData, findings.joined(separator: "\n"))
            }
        } catch let failure as CommandFailure {
            throw failure
        } catch {
            throw CommandFailure(.bug, "\(error)")
        }
    }
}

extension CheckReport {
    /// Prints findings and counts; ends the command where anything failed.
    func printAndFail() throws(CommandFailure) {
        for finding in findings { try StandardStream.output.writeLine(finding) }
        try StandardStream.output.writeLine("\(passed) passed, \(failed) failed")
        if failed > 0 { throw CommandFailure(.findings, "") }
    }
}
