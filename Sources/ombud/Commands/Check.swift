import ArgumentParser
import Authoring

/// Asks the questions whose answers are known.
struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Run the canned-answer tests and conversations.",
        discussion: """
            Without a path the tests in the intent files are run. A path is a YAML file of questions or \
            conversations, or a folder of such files. Tests that name no day of their own are asked as of \
            \(CheckRun.standardDay), unless --as-of names another one.
            """)

    @Argument(help: "Files or folders of tests.", completion: .file())
    var paths: [String] = []

    @OptionGroup var knowledge: KnowledgeOptions
    @OptionGroup var day: DayOption

    func run() throws {
        let run = CheckRun(assistant: try knowledge.assistant(), asOf: day.asOf ?? CheckRun.standardDay)
        try (paths.isEmpty ? run.intentFiles() : run.files(at: paths)).printAndFail()
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
