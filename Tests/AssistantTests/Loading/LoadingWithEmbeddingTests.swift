import Foundation
import Synchronization
import Testing

@testable import Assistant
@testable import IntentMatching

@Suite struct LoadingWithEmbeddingTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test func knowledgeWithAndWithoutAnEmbeddingIsKeptSideBySide() throws {
        let loads: [CountingEmbedding?] = [nil, CountingEmbedding(), CountingEmbedding(fingerprint: "another")]
        for embedding in loads + loads { _ = try load(embedding) }
        #expect(try folder.names.filter { $0.hasSuffix(".knowledge") }.count == 3)
    }

    @Test func theReplyNamesTheKnowledgeAlone() throws {
        #expect(try load(CountingEmbedding()).knowledgeHash == load(nil).knowledgeHash)
    }

    @Test func aWarmStartLearnsNothing() throws {
        let embedding = CountingEmbedding()
        _ = try load(embedding)
        _ = embedding.takeTexts()
        let steps = Mutex(0)
        _ = try load(embedding) { _ in steps.withLock { $0 += 1 } }
        #expect(steps.withLock(\.self) == 0)
        #expect(embedding.takeTexts() == [])
    }

    @Test func progressGoesToTheEndOfLearning() throws {
        let steps = Mutex<[LoadingProgress]>([])
        _ = try load(CountingEmbedding()) { step in steps.withLock { $0.append(step) } }
        let seen = steps.withLock(\.self)
        #expect(seen.last?.stage == .learning)
        #expect(seen.last?.share == 1)
        #expect(seen.allSatisfy { (0...1).contains($0.share) })
        let reading = seen.prefix { $0.stage == .readingExamples }
        #expect(seen.dropFirst(reading.count).allSatisfy { $0.stage == .learning })
    }

    @Test func afterAnEditOnlyTheNewTextIsEmbedded() throws {
        let knowledge = try TemporaryFolder()
        for name in ["Intents", "Responses"] {
            try FileManager.default.copyItem(
                atPath: SmallAssistant.knowledge + "/" + name, toPath: knowledge.path + "/" + name)
        }
        let base = CountingEmbedding()
        let embedding = CachedEmbedding(base, cache: VectorCache(folder: folder.path))
        let location = try KnowledgeLocation.find(named: knowledge.path, environment: [:])
        _ = try Assistant.load(from: location, cache: nil, embedding: embedding)
        _ = base.takeTexts()
        let file = knowledge.url.appendingPathComponent("Intents/en/talk/capabilities.yaml")
        let text = try String(contentsOf: file, encoding: .utf8)
        let edited = text.replacingOccurrences(of: "examples:\n", with: "examples:\n  - what are your gifts\n")
        try #require(edited != text)
        try Data(edited.utf8).write(to: file)
        _ = try Assistant.load(from: location, cache: nil, embedding: embedding)
        #expect(base.takeTexts().allSatisfy { $0 == "what are your gifts" })
    }

    @Test(arguments: [
        (TrainingProgress.Stage.embedding, LoadingProgress.Stage.readingExamples),
        (.heldOutExamples, .learning), (.finalModel, .learning),
    ])
    func eachStepOfTrainingHasAStage(step: TrainingProgress.Stage, stage: LoadingProgress.Stage) {
        let progress = LoadingProgress(TrainingProgress(stage: step, finished: 1, total: 4))
        #expect(progress.stage == stage)
        #expect(progress.share == 0.25)
        #expect(LoadingProgress(TrainingProgress(stage: step, finished: 0, total: 0)).share == 0)
    }

    @Test func keysTellKnowledgeAndEmbeddingApart() {
        let hashes = ["a", "b"].map { ContentHash(of: $0) }
        let keys = hashes.flatMap { hash in [nil, "", "x", "y"].map { CompiledKnowledge.key(of: hash, embedding: $0) } }
        #expect(Set(keys.map(\.hexadecimal)).count == keys.count)
    }

    private func load(
        _ embedding: (any TextEmbedding)?, progress: (@Sendable (LoadingProgress) -> Void)? = nil
    ) throws -> Assistant {
        try Assistant.load(
            from: SmallAssistant.location(), cache: KnowledgeCache(folder: folder.path), embedding: embedding,
            progress: progress)
    }
}
