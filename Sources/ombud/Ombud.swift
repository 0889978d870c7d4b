import ArgumentParser
import Assistant
import CEdit

/// The command line.
@main
struct Ombud: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ombud",
        abstract: "Answers freelancers' questions about their score, contracts and escrow, with sources.",
        discussion: """
            Without a subcommand it chats: on a terminal with a prompt, in a pipe a line in, an answer out.

              ombud ask "my client went silent, should I close the contract?"
              ombud read thread.txt
              ombud score contracts.csv --as-of 2026-11-21
              echo "is my money in escrow safe?" | ombud

            Exit status: 0 fine, 1 findings or failed checks, 64 usage, 65 bad data, 70 a bug, 74 input or output, \
            78 configuration, \
            130 a chat left by Ctrl-C.

            Independent; not affiliated with or endorsed by Upwork. No legal or financial advice.
            """,
        version: version,
        subcommands: [
            Chat.self, Ask.self, Read.self, Score.self, Check.self, Lint.self, Evaluate.self, Explain.self, New.self,
        ],
        defaultSubcommand: Chat.self)

    static let version = "0.1.0"

    static func main() {
        cedit_use_utf8_locale()
        do {
            // The parser prints a fixed text for this flag, and ours names the knowledge.
            if CommandLine.arguments.dropFirst() == ["--version"] { return try printVersion() }
            var command = try parseAsRoot()
            try command.run()
        } catch let failure as CommandFailure {
            leave(failure)
        } catch {
            exit(withError: error)
        }
    }

    private static func printVersion() throws(CommandFailure) {
        let location = try? KnowledgeLocation.find(named: nil, environment: ProcessContext.environment)
        let hash = location.flatMap { try? Assistant.knowledgeHash(at: $0) }
        try StandardStream.output.writeLine("ombud \(version)\nknowledge \(hash ?? "not found")")
    }

    private static func leave(_ failure: CommandFailure) -> Never {
        if !failure.message.isEmpty {
            let lines = failure.message.split(separator: "\n", omittingEmptySubsequences: false).map(\.printable)
            try? StandardStream.errors.writeLine("ombud: " + lines.joined(separator: "\n"))
        }
        exit(withError: ExitCode(failure.status.rawValue))
    }
}
