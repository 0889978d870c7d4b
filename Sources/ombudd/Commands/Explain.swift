import ArgumentParser
import Assistant
import Foundation
import Mailroom
import Service

/// Why something was said.
struct Explain: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "A stored decision, and what the knowledge of today says to the same question.")

    @OptionGroup var options: ConfigurationOptions
    @OptionGroup var output: OutputOptions
    @Argument(help: "The decision's id, as drafts show and gaps tell it.") var id: Int64

    func run() async throws {
        let (decision, predecessor) = try await options.withStore { store in
            let decision = try await store.decision(id)
            let before = decision.flatMap(DecisionReplay.predecessor)
            return (decision, try await before.asyncFlatMap { try await store.decision($0) })
        }
        guard let decision else {
            throw CommandFailure(
                .unavailable, "there is no decision \(id): the post still waits, was left alone, or never came")
        }
        let replay = DecisionReplay(of: decision, after: predecessor, by: try assistant())
        let view = DecisionView(decision: decision, replay: replay, now: .now)
        try output.write(view, or: view.page)
    }

    private func assistant() throws(CommandFailure) -> Assistant {
        let settings = try options.read().knowledge
        do throws(AssistantError) {
            return try KnowledgeLoader(settings, environment: ConfigurationOptions.environment).load()
        } catch {
            throw CommandFailure(error)
        }
    }
}

extension Optional {
    fileprivate func asyncFlatMap<Value>(_ transform: (Wrapped) async throws -> Value?) async rethrows -> Value? {
        guard let self else { return nil }
        return try await transform(self)
    }
}
