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
    @OptionGroup var output: OutputOptions
    @Argument(help: "on or off.") var position: Position?

    func run() async throws {
        let isOn = try await options.withStore { store in
            if let position { try await store.setSwitchedOn(position == .on, at: .now) }
            return try await store.isSwitchedOn()
        }
        let next = isOn ? "" : " Deliveries are still taken in. To go on: ombudd switch on"
        try output.write(["on": isOn], or: ["Deciding and sending are \(isOn ? "on" : "off").\(next)"])
    }
}
