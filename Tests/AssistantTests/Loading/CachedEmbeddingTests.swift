import Foundation
import IntentMatching
import Synchronization
import Testing

@testable import Assistant

@Suite struct CachedEmbeddingTests {
    private let folder: TemporaryFolder
    private let base = CountingEmbedding()

    init() throws { folder = try TemporaryFolder() }

    private var embedding: CachedEmbedding<CountingEmbedding> {
        CachedEmbedding(base, cache: VectorCache(folder: folder.path))
    }

    @Test func whatWasEmbeddedOnceIsNotEmbeddedAgain() {
        let texts = ["apple", "melon", "pear"]
        let first = embedding.vectors(of: texts, progress: nil)
        #expect(base.takeTexts() == texts)
        #expect(embedding.vectors(of: texts, progress: nil) == first)
        #expect(base.takeTexts() == [])
    }

    @Test func anEditEmbedsOneTextAndKeepsTheOrder() {
        _ = embedding.vectors(of: ["apple", "melon", "pear"], progress: nil)
        _ = base.takeTexts()
        let edited = ["pear", "orange", "apple"]
        #expect(embedding.vectors(of: edited, progress: nil) == fresh(edited))
        #expect(base.takeTexts() == ["orange"])
    }

    @Test func aTextThatStandsTwiceIsEmbeddedOnce() {
        let texts = ["apple", "pear", "apple"]
        #expect(embedding.vectors(of: texts, progress: nil) == fresh(texts))
        #expect(base.takeTexts() == ["apple", "pear"])
    }

    @Test(arguments: [
        "", "\u{0}", "\u{0}\u{0}", "e\u{301}", "\u{E9}", "\u{202E}abc", "🧾👩‍👩‍👧", String(repeating: "a", count: 1_000_000),
        String(decoding: [0xFF, 0x61, 0xC0] as [UInt8], as: UTF8.self),
    ])
    func anyTextIsKept(text: String) {
        let first = embedding.vectors(of: [text], progress: nil)
        _ = base.takeTexts()
        #expect(embedding.vectors(of: [text], progress: nil) == first)
        #expect(base.takeTexts() == [])
    }

    /// Both are the same text for a person, and `==` says so; an encoder may see two.
    @Test func textsOfOtherBytesAreOtherTexts() {
        _ = embedding.vectors(of: ["e\u{301}"], progress: nil)
        _ = base.takeTexts()
        _ = embedding.vectors(of: ["\u{E9}"], progress: nil)
        #expect(base.takeTexts().map { Array($0.utf8) } == [[0xC3, 0xA9]])
    }

    @Test func keptFreshAndSingleVectorsAreTheSameToTheBit() {
        let text = "one word more"
        let rounded = fresh([text])
        #expect(embedding.vectors(of: [text], progress: nil) == rounded)
        #expect(embedding.vectors(of: [text], progress: nil) == rounded)
        #expect([Array(text.utf8).withUnsafeBufferPointer { embedding.vector(of: $0) }] == rounded)
        #expect(CachedEmbedding(base, cache: nil).vectors(of: [text], progress: nil) == rounded)
    }

    @Test func roundedVectorsAreAnotherEmbeddingThanTheirBase() {
        #expect(embedding.fingerprint != base.fingerprint)
        #expect(embedding.dimensions == 3)
    }

    @Test func anotherFingerprintFindsNothing() {
        _ = embedding.vectors(of: ["apple"], progress: nil)
        let other = CountingEmbedding(fingerprint: "../other\u{0}")
        _ = CachedEmbedding(other, cache: VectorCache(folder: folder.path)).vectors(of: ["apple"], progress: nil)
        #expect(other.takeTexts() == ["apple"])
        _ = base.takeTexts()
        _ = embedding.vectors(of: ["apple"], progress: nil)
        #expect(base.takeTexts() == [])
    }

    @Test func progressCountsTheKeptTextsToo() {
        _ = embedding.vectors(of: ["apple", "melon"], progress: nil)
        let seen = Mutex<[Int]>([])
        _ = embedding.vectors(of: ["apple", "melon", "pear", "fig"]) { finished in seen.withLock { $0.append(finished) }
        }
        _ = embedding.vectors(of: ["apple"]) { finished in seen.withLock { $0.append(finished) } }
        #expect(seen.withLock(\.self) == [3, 4, 1])
    }

    @Test func noTextsAreNoVectors() throws {
        #expect(embedding.vectors(of: [], progress: nil) == [])
        #expect(try folder.names == [])
    }

    @Test func whatAnEmbeddingFailsToGiveIsZero() {
        struct Broken: TextEmbedding {
            let dimensions = 2
            let fingerprint = "broken"
            func vector(of utf8: UnsafeBufferPointer<UInt8>) -> [Float] { [.nan] }
            func vectors(of texts: [String], progress: (@Sendable (Int) -> Void)?) -> [[Float]] {
                [[1, 0, 0], [.infinity, 0]]
            }
        }
        let vectors = CachedEmbedding(Broken(), cache: VectorCache(folder: folder.path)).vectors(
            of: ["a", "b", "c"], progress: nil)
        #expect(vectors == [[0, 0], [.infinity, 0], [0, 0]])
    }

    private func fresh(_ texts: [String]) -> [[Float]] {
        CachedEmbedding(CountingEmbedding(), cache: nil).vectors(of: texts, progress: nil)
    }
}
