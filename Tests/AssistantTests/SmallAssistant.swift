import Foundation

@testable import Assistant

/// An assistant that knows six intents, trained once for all tests.
enum SmallAssistant {
    static let knowledge = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("KnowledgeBaseTests/Fixtures/six-intents").path

    static let shared = Result { try Assistant.load(from: location(), cache: nil) }

    static func location() throws -> KnowledgeLocation {
        try KnowledgeLocation.find(named: knowledge, environment: [:])
    }
}
