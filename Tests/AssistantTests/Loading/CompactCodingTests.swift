import Foundation
import KnowledgeBase
import Testing

@testable import Assistant

@Suite struct CompactCodingTests {
    /// One of everything that an encoder may meet.
    private struct Sample: Codable, Equatable {
        var text = "naïve \u{200F}😀 \0 \"quoted\""
        var flag = true
        var other = false
        var whole = -7
        var great = Int.max
        var least = Int.min
        var byte: UInt8 = 255
        var fraction = 0.1
        var round = 75.0
        var absent: String?
        var given: Int? = 3
        var list = [[1, 2], [], [3]]
        var names = ["b": 2.5, "a": -0.25, "": 1e300]
        var inner: [Inner] = [Inner(day: "x"), Inner(day: "")]

        struct Inner: Codable, Equatable {
            let day: String
        }
    }

    private func bytes(of value: some Encodable) throws -> [UInt8] {
        CompactWriter.bytes(of: try JSONDecoder().decode(CompactTree.self, from: JSONEncoder().encode(value)))
    }

    @Test func whatIsWrittenIsReadBack() throws {
        let bytes = try bytes(of: Sample())
        #expect(try CompactDecoder.value(Sample.self, from: bytes[...]) == Sample())
        let amongOthers = [9, 9] + bytes + [9]
        #expect(try CompactDecoder.value(Sample.self, from: amongOthers[2..<2 + bytes.count]) == Sample())
    }

    @Test func knowledgeIsReadBack() throws {
        let knowledge = try SmallAssistant.shared.get().knowledge
        let bytes = try bytes(of: knowledge)
        #expect(try CompactDecoder.value(Knowledge.self, from: bytes[...]) == knowledge)
    }

    @Test func theSameValueGivesTheSameBytes() throws {
        #expect(try bytes(of: Sample()) == bytes(of: Sample()))
    }

    @Test func treesOfAnyKindAreWritten() throws {
        let tree = CompactTree.list([
            .null, .flag(true), .integer(-1), .number(0.5), .text(String(repeating: "x", count: 100_000)),
            .object(["b": .list([]), "a": .null]),
        ])
        #expect(try CompactDecoder.value(CompactTree.self, from: CompactWriter.bytes(of: tree)[...]) == tree)
    }

    @Test func anotherTypeIsAnError() throws {
        let bytes = try bytes(of: Sample())
        #expect(throws: DecodingError.self) { try CompactDecoder.value([Sample].self, from: bytes[...]) }
        #expect(throws: DecodingError.self) { try CompactDecoder.value(String.self, from: bytes[...]) }
        #expect(throws: DecodingError.self) { try CompactDecoder.value(Sample.Inner.self, from: bytes[...]) }
        let number = try self.bytes(of: 300)
        #expect(throws: DecodingError.self) { try CompactDecoder.value(UInt8.self, from: number[...]) }
    }

    @Test(arguments: [UInt8(0x00), 0x06, 0x7F, 0x80, 0xFF])
    func forgedBytesThrowOrGiveAValue(value: UInt8) throws {
        let bytes = try bytes(of: Sample())
        for position in bytes.indices {
            var forged = bytes
            forged[position] = value
            _ = try? CompactDecoder.value(Sample.self, from: forged[...])
            _ = try? CompactDecoder.value(CompactTree.self, from: forged[...])
        }
    }

    @Test func cutBytesThrow() throws {
        let bytes = try bytes(of: Sample())
        for count in 0..<bytes.count {
            #expect(throws: DecodingError.self) { try CompactDecoder.value(Sample.self, from: bytes.prefix(count)) }
        }
    }
}
