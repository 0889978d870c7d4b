import Assistant
import Foundation
import Mailroom
import Synchronization
import Testing

@testable import Service

struct LiveAssistantTests {
    /// A copy of the small knowledge that a test may change.
    private final class Folder {
        let path = FileManager.default.temporaryDirectory.path + "/ombud-knowledge-\(UUID().uuidString)"

        init() throws { try FileManager.default.copyItem(atPath: SmallKnowledge.folder, toPath: path) }
        deinit { try? FileManager.default.removeItem(atPath: path) }

        func replace(_ old: String, with new: String, in file: String) throws {
            let url = URL(fileURLWithPath: path + "/" + file)
            try String(contentsOf: url, encoding: .utf8).replacing(old, with: new)
                .write(to: url, atomically: true, encoding: .utf8)
        }
    }

    private static let answer = "Responses/en/contracts/close-unresponsive.md"

    @Test func reloadServesNewKnowledgeAndRefusesBad() async throws {
        let folder = try Folder()
        let path = folder.path
        let live = try LiveAssistant { () throws(AssistantError) in try SmallKnowledge.load(path) }
        let first = live.current.knowledgeHash
        let world = try World(assistant: live)
        try await world.ask(topic: 1, user: 101)
        try await world.finish()
        try folder.replace("otherwise you can end", with: "otherwise you may end", in: Self.answer)
        #expect(try live.reload())
        #expect(live.current.knowledgeHash != first)
        try await world.ask(topic: 2, user: 102)
        try await world.finish()
        #expect(world.forum.ledger.map { $0.text.contains("you may end") } == [false, true])
        #expect(try await world.store.decision(1)?.knowledge == first)
        #expect(try await world.store.decision(2)?.knowledge == live.current.knowledgeHash)

        try folder.replace("format: 1", with: "format: [", in: Self.answer)
        let good = live.current.knowledgeHash
        #expect(throws: AssistantError.self) { try live.reload() }
        #expect(live.current.knowledgeHash == good)
    }

    @Test func replayTellsThatTheKnowledgeIsAnother() async throws {
        let folder = try Folder()
        try folder.replace("otherwise you can end", with: "otherwise you may end", in: Self.answer)
        let world = try World()
        try await world.ask()
        try await world.finish()
        let decision = try #require(try await world.store.decision(1))
        let replay = try #require(DecisionReplay(of: decision, after: nil, by: try SmallKnowledge.load(folder.path)))
        #expect(!replay.isSameKnowledge && !replay.isSameReply)
    }
}
