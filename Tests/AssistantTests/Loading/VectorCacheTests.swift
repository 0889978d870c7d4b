import Dispatch
import Foundation
import Testing

@testable import Assistant

@Suite struct VectorCacheTests {
    private let folder: TemporaryFolder
    private let base = CountingEmbedding()

    init() throws { folder = try TemporaryFolder() }

    @Test func aDamagedFileIsMadeAgain() throws {
        embed(["apple", "melon"])
        let file = try #require(try folder.file(endingIn: ".vectors"))
        let whole = try Data(contentsOf: file)
        var damages = [Data(), whole.dropLast(), whole + [0], Data(repeating: 0xFF, count: 5_000)]
        for position in whole.indices {
            var damaged = whole
            damaged[position] ^= 0x10
            damages.append(damaged)
        }
        for damage in damages {
            try damage.write(to: file)
            _ = base.takeTexts()
            embed(["apple", "melon"])
            #expect(base.takeTexts().count == 2)
            #expect(try Data(contentsOf: file) == whole)
        }
    }

    @Test func theVectorsUsedLastStay() {
        embed(["apple", "melon", "pear"], limit: 4)
        embed(["fig", "plum"], limit: 4)
        _ = base.takeTexts()
        embed(["fig", "plum", "apple", "melon"], limit: 4)
        #expect(base.takeTexts() == [])
        embed(["pear"], limit: 4)
        #expect(base.takeTexts() == ["pear"])
    }

    @Test func moreTextsThanAreKeptAreEmbeddedAllTheSame() {
        let texts = (0..<20).map { String(repeating: "a", count: $0) }
        #expect(embed(texts, limit: 4) == embed(texts, limit: 50))
        _ = base.takeTexts()
        embed(texts, limit: 4)
        #expect(base.takeTexts() == [])
    }

    @Test func aFolderThatCannotBeWrittenIsEnough() {
        let expected = embed(["apple"])
        for path in ["/proc/none", "/dev/null/none"] {
            let embedding = CachedEmbedding(base, cache: VectorCache(folder: path))
            #expect(embedding.vectors(of: ["apple"], progress: nil) == expected)
        }
    }

    @Test func aFolderWithTheNameOfTheFileIsNoHindrance() throws {
        embed(["apple"])
        let file = try #require(try folder.file(endingIn: ".vectors"))
        try FileManager.default.removeItem(at: file)
        try FileManager.default.createDirectory(at: file, withIntermediateDirectories: false)
        embed(["apple"])
        #expect(try folder.names == [file.lastPathComponent])
    }

    @Test func ofManyWritersTheLastOneWinsWithAWholeFile() throws {
        let folder = folder.path
        DispatchQueue.concurrentPerform(iterations: 40) { number in
            let embedding = CachedEmbedding(CountingEmbedding(), cache: VectorCache(folder: folder))
            _ = embedding.vectors(of: (0...number).map { "\($0)" }, progress: nil)
        }
        #expect(try self.folder.names.count == 1)
        let vectors = try #require(VectorCache(folder: folder).read(for: CachedEmbedding(base, cache: nil)))
        #expect(vectors.contains(VectorKey(of: "0")))
    }

    @Test func onlyAFewEmbeddingsHaveAFile() throws {
        for number in 0..<6 {
            let embedding = CachedEmbedding(
                CountingEmbedding(fingerprint: "\(number)"), cache: VectorCache(folder: folder.path))
            _ = embedding.vectors(of: ["apple"], progress: nil)
        }
        #expect(try folder.names.count == 3)
    }

    @Test func compiledKnowledgeBesideItIsLeftAlone() throws {
        KnowledgeCache(folder: folder.path).write([1], for: ContentHash(of: "a"))
        for number in 0..<4 {
            _ = CachedEmbedding(
                CountingEmbedding(fingerprint: "\(number)"), cache: VectorCache(folder: folder.path)
            ).vectors(of: ["apple"], progress: nil)
        }
        #expect(KnowledgeCache(folder: folder.path).read(ContentHash(of: "a")) == [1])
    }

    @Test func nobodyElseMayReadTheFile() throws {
        embed(["apple"])
        let file = try #require(try folder.file(endingIn: ".vectors"))
        let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
        #expect(attributes[.posixPermissions] as? Int == 0o600)
    }

    @Test(arguments: [
        (["XDG_CACHE_HOME": "/tmp/x", "HOME": "/h"], true), (["XDG_CACHE_HOME": "x", "HOME": "/h"], true),
        (["XDG_CACHE_HOME": "x"], false), (["HOME": ""], false), ([:], false),
    ])
    func thereIsNoCacheWithoutAHome(environment: [String: String], isThere: Bool) {
        #expect((VectorCache.standard(environment: environment) != nil) == isThere)
    }

    @discardableResult
    private func embed(_ texts: [String], limit: Int = 50_000) -> [[Float]] {
        CachedEmbedding(base, cache: VectorCache(folder: folder.path, limit: limit)).vectors(of: texts, progress: nil)
    }
}
