import ArgumentParser
import Mailroom
import Service

/// Saves a damaged store.
struct Recover: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Save what can be read of a damaged store into a new file; the damaged one is not touched.",
        discussion: """
            Stop the service, recover, then put the new file's name into the configuration (store) and start. Before \
            it replies, the service then looks for every reply on the forum, so that none is written twice.
            """)

    private struct Result: Encodable {
        let store: String
        let saved: Int
        let lost: Int
    }

    @OptionGroup var options: ConfigurationOptions
    @OptionGroup var output: OutputOptions
    @Argument(help: "The file to be made.", completion: .file()) var file: String

    func run() async throws {
        let damaged = try options.read().store
        do {
            let outcome = try await StoreRecovery(damaged: damaged, into: file).recover()
            try output.write(
                Result(store: file, saved: outcome.saved, lost: outcome.lost),
                or: [
                    "\(file) has \(outcome.saved) rows; \(outcome.lost) could not be read. \(damaged) is as it was.",
                    "Next: name the new file in the configuration (store: \(file)) and start the service.",
                ])
        } catch let error as MailroomError {
            throw CommandFailure(error)
        }
    }
}
