import ArgumentParser
import Assistant
import Authoring

/// Checks the authors' files.
struct Lint: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Check the files in Intents and Responses.",
        discussion: "Findings are printed as path:line:column: severity[rule]: message.")

    @Flag(help: "Take warnings for errors.")
    var strict = false

    @OptionGroup var knowledge: KnowledgeOptions
    @OptionGroup var day: DayOption

    func run() throws {
        let report: CheckReport
        do {
            report = try LintRun.report(at: try knowledge.location().root, asOf: day.day(), strict: strict)
        } catch let error as LintRun.Unreadable {
            throw CommandFailure(.inputOutput, error.description)
        }
        try report.printAndFail()
    }
}
