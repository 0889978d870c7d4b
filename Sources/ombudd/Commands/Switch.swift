import ArgumentParser
import Mailroom

/// The switch for everything.
struct Switch: AsyncParsableCommand {
    /// What is wanted, as it is typed.
    enum Position: String, ExpressibleByArgument, CaseIterable {
        case on, off
    }

    static let configuration = CommandConfiguration(
        abstract: "Switch deciding and sending on or off, without a restart; without a word, tell.",
        discussion: """
            What is off still takes deliveries in, so that nothing is lost. What came in meanwhile becomes drafts, \
            not replies, when it goes on again.
            """)

    @OptionGroup var options: ConfigurationOptions
    @Argument(help: "on or off.") var position: Position?

    func run() async throws {
        let isOn = try await options.withStore { store in
            if let position { try await store.setSwitchedOn(position == .on, at: .now) }
            return try await store.isSwitchedOn()
        }
        try StandardStream.write("Deciding and sending are \(isOn ? "on" : "off").")
    }
}
