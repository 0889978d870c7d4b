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
    @Argument(help: "The decision's id, as drafts and gaps show it.") var id: Int64

    func run() async throws {
        let (decision, predecessor) = try await options.withStore { store in
            let decision = try await store.decision(id)
            let before = decision.flatMap(DecisionReplay.predecessor)
            return (decision, try await before.asyncFlatMap { try await store.decision($0) })
        }
        guard let decision else { throw CommandFailure(.unavailable, "there is no decision \(id)") }
        let assistant = try assistant()
        let replay = DecisionReplay(of: decision, after: predecessor, by: assistant)
        try StandardStream.write((Self.head(decision) + Self.tail(replay)).joined(separator: "\n"))
    }

    private func assistant() throws(CommandFailure) -> Assistant {
        let settings = try options.read().knowledge
        do throws(AssistantError) {
            return try KnowledgeLoader(settings, environment: ConfigurationOptions.environment).load()
        } catch {
            throw CommandFailure(error)
        }
    }

    private static func head(_ decision: RecordedDecision) -> [String] {
        let intents = decision.intents.map { "\($0.intent) \(($0.confidence * 100).rounded() / 100)" }
        return [
            "Decision \(decision.id): \(decision.outcome.rawValue), post \(decision.event.key.post) of "
                + "\(decision.event.key.instance), version \(decision.event.version)",
            "Received \(decision.received.shown), decided \(decision.decided.shown)",
            "Knowledge \(decision.knowledge)",
            "Understood: " + (intents.isEmpty ? "nothing" : intents.joined(separator: ", ")),
            "On the forum: " + (decision.delivery?.rawValue ?? "nothing")
                + (decision.isCorrected ? ", corrected by a moderator" : ""),
        ]
    }

    private static func tail(_ replay: DecisionReplay?) -> [String] {
        guard let replay else { return ["", "The text was erased: nothing to replay."] }
        let now = replay.isSameReply ? "says the same" : "says something else"
        let silence = replay.silence.map { ["", "Kept silent: \($0)"] } ?? []
        return ["", "Question", replay.question.printableLines] + silence + [
            "", "The knowledge at hand \(replay.isSameKnowledge ? "is the same" : "is another one") and \(now):", "",
            replay.reply.text.printableLines,
        ]
    }
}

extension Optional {
    fileprivate func asyncFlatMap<Value>(_ transform: (Wrapped) async throws -> Value?) async rethrows -> Value? {
        guard let self else { return nil }
        return try await transform(self)
    }
}
