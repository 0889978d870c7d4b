import ArgumentParser
import Mailroom

/// What was given up.
struct Replay: AsyncParsableCommand {
    /// A box as it is typed.
    enum Box: String, ExpressibleByArgument, CaseIterable {
        case inbox, outbox
    }

    static let configuration = CommandConfiguration(
        abstract: "List what was given up, or let it be tried again.",
        discussion: "ombudd replay lists; ombudd replay outbox 17 tries that one again from the start.")

    @OptionGroup var options: ConfigurationOptions
    @OptionGroup var output: OutputOptions
    @Argument(help: "inbox or outbox.") var box: Box?
    @Argument(help: "The row in it.") var row: Int64?

    func validate() throws {
        guard (box == nil) == (row == nil) else { throw ValidationError("Name a box and a row, or neither.") }
    }

    func run() async throws {
        guard let box, let row else { return try await list() }
        let id = DeadLetter.ID(box: box == .inbox ? .inbox : .outbox, row: row)
        try await options.withStore { store in
            do {
                try await store.replay(id, at: .now)
            } catch MailroomError.notFound {
                throw CommandFailure(
                    .unavailable, "\(box.rawValue) \(row) was not given up; ombudd replay lists what was")
            }
        }
        let outcome = ["box": box.rawValue, "row": "\(row)", "state": "waiting"]
        try output.write(outcome, or: ["\(box.rawValue) \(row) is tried again."])
    }

    private func list() async throws {
        let letters = try await options.withStore { try await $0.deadLetters(limit: 1_000) }
        let views = letters.map(DeadLetterView.init)
        try output.write(views, or: DeadLetterView.table(views))
    }
}
