import ArgumentParser
import Assistant
import Authoring

/// Begins an intent.
struct New: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Write the two files of a new intent.",
        discussion: "The files hold what the format asks for, and say where your words go.")

    @Argument(help: "The intent's id, for example feedback-window.")
    var intent: String

    @Option(help: "The topic: score, contracts, feedback, escrow, talk or elsewhere (default: by the id's first word).")
    var topic: String?

    @OptionGroup var knowledge: KnowledgeOptions

    func run() throws {
        do {
            let scaffold = try IntentScaffold(id: intent, topic: topic)
            let paths = try scaffold.write(at: try knowledge.location().root)
            for path in paths { try StandardStream.output.writeLine("wrote \(path)") }
        } catch let error as IntentScaffold.Problem {
            throw error.isUsage ? ValidationError(error.description) : CommandFailure(.inputOutput, error.description)
        }
    }
}
