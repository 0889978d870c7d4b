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
    @Argument(help: "inbox or outbox.") var box: Box?
    @Argument(help: "The row in it.") var row: Int64?

    func validate() throws {
        guard (box == nil) == (row == nil) else { throw ValidationError("Name a box and a row, or neither.") }
    }

    func run() async throws {
        guard let box, let row else { return try await list() }
        let id = DeadLetter.ID(box: box == .inbox ? .inbox : .outbox, row: row)
        try await options.withStore { try await $0.replay(id, at: .now) }
        try StandardStream.write("\(box.rawValue) \(row) is tried again.")
    }

    private func list() async throws {
        let letters = try await options.withStore { try await $0.deadLetters(limit: 1_000) }
        let lines = letters.map { letter in
            "\(letter.id.box.rawValue) \(letter.id.row)  \(letter.key.instance), post \(letter.key.post)  "
                + "\(letter.attempts) tries  \(letter.reason.printable)\(Self.advice(letter.reason))"
        }
        try StandardStream.write(lines.isEmpty ? "Nothing was given up." : lines.joined(separator: "\n"))
    }

    /// What a person can do about it.
    private static func advice(_ reason: String) -> String {
        switch reason {
        case "too_new": ": the account is too new for posts with links; raise its trust level, then replay"
        case "forbidden": ": the account may not write there; give it the right, then replay"
        case "no_gateway": ": nothing can be written to the forum; give its key, then replay"
        default: ""
        }
    }
}
