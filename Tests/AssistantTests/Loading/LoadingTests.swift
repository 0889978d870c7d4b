import Foundation
import IntentMatching
import KnowledgeBase
import Testing

@testable import Assistant

@Suite struct LoadingTests {
    @Test func compiledKnowledgeIsReadBack() throws {
        let assistant = try SmallAssistant.shared.get()
        let compiled = CompiledKnowledge(knowledge: assistant.knowledge, matcher: assistant.matcher)
        let hash = ContentHash(of: [KnowledgeFile(path: "a", bytes: [1])])
        let bytes = try compiled.bytes(for: hash)
        let read = try #require(CompiledKnowledge(bytes: bytes, for: hash, embedding: nil))
        #expect(read.knowledge == assistant.knowledge)
        #expect(read.matcher.serialized() == assistant.matcher.serialized())
        #expect(CompiledKnowledge(bytes: bytes, for: ContentHash(of: []), embedding: nil) == nil)
        #expect(CompiledKnowledge(bytes: Array(bytes.dropLast()), for: hash, embedding: nil) == nil)
        for position in stride(from: 0, to: bytes.count, by: max(1, bytes.count / 40)) {
            var damaged = bytes
            damaged[position] ^= 0x10
            #expect(CompiledKnowledge(bytes: damaged, for: hash, embedding: nil) == nil)
        }
    }

    @Test func theHashDependsOnNamesAndBoundaries() {
        let files = [KnowledgeFile(path: "a", bytes: [1, 2]), KnowledgeFile(path: "b", bytes: [3])]
        let moved = [KnowledgeFile(path: "a", bytes: [1]), KnowledgeFile(path: "b", bytes: [2, 3])]
        let renamed = [KnowledgeFile(path: "a", bytes: [1, 2]), KnowledgeFile(path: "c", bytes: [3])]
        #expect(ContentHash(of: files) == ContentHash(of: files))
        #expect(Set([files, moved, renamed].map { ContentHash(of: $0).hexadecimal }).count == 3)
    }

    @Test func theHashIsSHA256() {
        // sha256sum of no bytes.
        #expect(
            ContentHash(of: []).hexadecimal == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    }

    @Test func aNamedFolderWithoutKnowledgeIsAnError() {
        #expect(throws: AssistantError.knowledgeNotFound(named: "/proc")) {
            try KnowledgeLocation.find(named: "/proc", environment: ["OMBUD_KNOWLEDGE": SmallAssistant.knowledge])
        }
    }

    @Test func theEnvironmentNamesTheFolder() throws {
        let location = try KnowledgeLocation.find(
            named: nil, environment: ["OMBUD_KNOWLEDGE": SmallAssistant.knowledge])
        #expect(location.root == SmallAssistant.knowledge)
    }

    @Test func onlyAFewCompiledSetsAreKept() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let cache = KnowledgeCache(folder: folder)
        for number in UInt8(0)..<12 {
            cache.write([number], for: ContentHash(of: [KnowledgeFile(path: "a", bytes: [number])]))
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder).count == 8)
        #expect(cache.read(ContentHash(of: [KnowledgeFile(path: "a", bytes: [11])])) == [11])
    }
}
