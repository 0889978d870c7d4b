import Foundation
import Testing

/// The commands that the README shows for the service are run.
@Suite(.timeLimit(.minutes(20))) struct ReadmeTests {
    /// The lines that call the service, without their comments; none before the README shows any.
    private static var commands: [String] {
        let file = OmbuddProcess.repository.appendingPathComponent("README.md")
        let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        let blocks = text.components(separatedBy: "```sh\n").dropFirst().map { $0.components(separatedBy: "\n```")[0] }
        return blocks.flatMap { $0.split(separator: "\n") }.filter { $0.hasPrefix("ombudd ") }.map(String.init)
    }

    @Test(arguments: commands) func `every command of the README ends well`(_ command: String) async throws {
        let house = try House()
        try await house.fill()
        let words = command.split(separator: "#")[0].split(separator: " ").dropFirst().map(String.init)
        let configuration = house.url("ombudd.yaml").path
        let arguments = words.map { $0 == "/etc/ombudd/ombudd.yaml" ? configuration : $0 }
        let run = try OmbuddProcess(arguments, in: house, environment: ["OMBUDD_CONFIG": configuration])
        #expect(await run.status() == 0, "\(run.errors)")
        #expect(!run.output.isEmpty)
    }
}
