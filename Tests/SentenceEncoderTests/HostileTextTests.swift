import Testing

@testable import SentenceEncoder

/// Texts that nobody means well with.
struct HostileTextTests {
    @Test func aMillionOfOneLetterIsAnUnknownWord() throws {
        let encoder = try Places.encoder()
        let tokenizer = encoder.tokenizer
        let tokens = encoder.tokens(of: String(repeating: "a", count: 1_000_000))
        #expect(tokens == [tokenizer.start, tokenizer.unknown, tokenizer.end])
    }

    @Test(arguments: ["é", "漢", "👍", "\u{301}", " ", ".", "\u{0}", "\u{202E}"])
    func manyOfOneCharacterAreRead(character: String) throws {
        let encoder = try Places.encoder()
        let tokens = encoder.tokens(of: String(repeating: character, count: 50_000))
        #expect((2...SentenceEncoder.longestInput).contains(tokens.count))
    }

    @Test(
        arguments: [
            [0xFF], [0xC3], [0xC0, 0xAF], [0xE0, 0x80, 0xAF], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF],
            [0xF5, 0x80, 0x80, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF0, 0x9F, 0x91], [0x80, 0xBF], [0xFE, 0xFE],
            [0xE2, 0x82], [0xF8, 0x88, 0x80, 0x80, 0x80],
        ] as [[UInt8]])
    func brokenBytesArePassedOver(broken: [UInt8]) throws {
        let encoder = try Places.encoder()
        let bytes = Array("mile".utf8) + broken + Array("stone".utf8)
        #expect(encoder.encode(utf8: bytes.span) == encoder.encode("milestone"))
        #expect(encoder.encode(utf8: broken.span) == encoder.encode(""))
    }

    @Test func anyBytesAreReadAsTheirRepairedTextIs() throws {
        let encoder = try Places.encoder()
        var generator = Steps(state: 7)
        for _ in 0..<300 {
            let count = Int.random(in: 0...60, using: &generator)
            let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
            let repaired = String(decoding: bytes, as: UTF8.self)
            let tokens = bytes.withUnsafeBufferPointer { encoder.tokenizer.tokens(in: $0) }
            #expect(tokens == encoder.tokens(of: repaired))
        }
    }

    @Test(arguments: ["", "\u{0}", "?", String(repeating: "word ", count: 5_000), "\u{200F}\u{202E}", "𝟙𝟚𝟛"])
    func everyTextHasADirection(text: String) throws {
        let vector = try Places.encoder().encode(text)
        let square = vector.reduce(0) { $0 + $1 * $1 }
        #expect(vector.count == SentenceEncoder.dimensions)
        #expect(abs(square - 1) < 1e-4)
    }

    /// Numbers that look random and are the same in every run.
    private struct Steps: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ state >> 31
        }
    }
}
