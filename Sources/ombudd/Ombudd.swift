import ArgumentParser
import Glibc
import Service

/// The service's command line.
@main
struct Ombudd: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ombudd",
        abstract: "Answers community forums: listens to their webhooks, and replies or leaves drafts.",
        discussion: """
            Without a subcommand it serves. The other commands look into the same store, beside a running service or \
            without one.

              ombudd --config /etc/ombudd/ombudd.yaml --check-config
              ombudd --config /etc/ombudd/ombudd.yaml
              ombudd drafts list
              ombudd switch off

            The configuration is a YAML file; variables stand over it: OMBUDD_LISTEN_PORT for listen.port, \
            OMBUDD_CONFIG for the file. Secrets are in files of mode 0600 or in variables. SIGHUP loads the knowledge \
            anew, SIGTERM ends within ten seconds.

            Exit status: 0 fine, 64 usage, 65 bad data, 69 not there, 70 a bug, 74 input or output, 78 configuration.

            Independent; not affiliated with or endorsed by Upwork.
            """,
        version: "ombudd " + ServiceVersion.current,
        subcommands: [Serve.self, Drafts.self, Gaps.self, Explain.self, Replay.self, Switch.self, Recover.self],
        defaultSubcommand: Serve.self)

    static func main() async {
        do {
            var command = try parseAsRoot()
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch let failure as CommandFailure {
            let lines = failure.message.split(separator: "\n", omittingEmptySubsequences: false).map(\.printable)
            StandardStream.writeError("ombudd: " + lines.joined(separator: "\n"))
            exit(withError: ExitCode(failure.status.rawValue))
        } catch {
            exit(withError: error)
        }
    }
}
