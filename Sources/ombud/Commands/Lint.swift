import ArgumentParser
import Assistant
import Authoring

/// Checks the authors' files.
struct Lint: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Check the files in Intents and Responses.",
        discussion: """
            Findings are printed as path:line:column: severity[rule]: message.

            With --confusions the matcher also learns the knowledge without some of its sentences, and says what it \
            takes those for, until each had its turn. Sentences that it takes for another intent are listed, the \
            surest mistakes first, the others pair by pair. What to do about one:

              - it stands at the wrong intent: move it;
              - it is right where it stands: write more like it there;
              - it is at the border: add a counterexample at the intent it is taken for.

            --limit bounds the pairs, not the sentences of a pair. They are warnings: near neighbours always have some.
            """)

    private static let standardLimit = 20

    @Flag(help: "Take warnings for errors.")
    var strict = false

    @Flag(help: "List the sentences that are taken for another intent.")
    var confusions = false

    @Option(help: "How many pairs, and findings of other kinds, --confusions lists (default: \(standardLimit)).")
    var limit: Int?

    @Option(help: "The one intent whose confusions are listed.")
    var intent: String?

    @OptionGroup var knowledge: KnowledgeOptions
    @OptionGroup var day: DayOption

    func validate() throws {
        guard confusions || intent == nil else { throw ValidationError("--intent goes with --confusions.") }
        guard let limit else { return }
        guard confusions else { throw ValidationError("--limit goes with --confusions.") }
        guard limit > 0 else { throw ValidationError("--limit is a number from 1.") }
    }

    func run() throws {
        let report: CheckReport
        do {
            report = try LintRun.report(at: try knowledge.location().root, asOf: day.day(), strict: strict)
        } catch let error as LintRun.Unreadable {
            throw CommandFailure(.inputOutput, error.description)
        }
        // Nothing is learned from files with errors.
        guard confusions, report.failed == 0 else { return try report.printAndFail() }
        for finding in report.findings { try StandardStream.output.writeLine(finding) }
        try report.counts(with: try listConfusions()).printAndFail()
    }

    /// Prints what is mixed up, and returns it.
    private func listConfusions() throws -> ConfusionListing {
        let validation = try knowledge.validation()
        var report = ConfusionReport(validation)
        if let intent {
            guard validation.files[intent] != nil else {
                throw ValidationError("No intent is called \(intent).")
            }
            report = report.about(intent)
        }
        let listing = ConfusionListing(report, limit: limit ?? Self.standardLimit, strict: strict)
        try StandardStream.output.write(ConfusionView(report: report, listing: listing).text)
        return listing
    }
}

extension KnowledgeOptions {
    /// Cross-validates the knowledge.
    fileprivate func validation() throws(CommandFailure) -> KnowledgeValidation {
        let (location, embedding) = (try location(), try embedding())
        let progress = ProgressLine.learning("Learning the knowledge, part by part")
        defer { progress.clear() }
        do {
            return try KnowledgeValidation(of: location, embedding: embedding, progress: { progress.show($0) })
        } catch {
            throw CommandFailure(error)
        }
    }
}
