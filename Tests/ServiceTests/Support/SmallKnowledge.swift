import Assistant
import Foundation

/// Assistants that know six intents.
enum SmallKnowledge {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("KnowledgeBaseTests/Fixtures/six-intents").path

    /// Trained once for all tests.
    static let shared = Result { try load(folder) }

    static func load(_ folder: String) throws(AssistantError) -> Assistant {
        try Assistant.load(from: try KnowledgeLocation.find(named: folder, environment: [:]), cache: nil)
    }

    static func live() throws -> LiveAssistantSource { LiveAssistantSource(assistant: try shared.get()) }

    /// Word for word an example of `close-unresponsive`.
    static let question = "buyer ghosted me, do I end it myself"
    /// Word for word an example of `escrow-review-period`.
    static let otherQuestion = "when does the review period end"
}
