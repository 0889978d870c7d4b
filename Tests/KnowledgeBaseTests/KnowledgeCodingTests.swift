import Foundation
import KnowledgeBase
import Testing

struct KnowledgeCodingTests {
    private let knowledge = KnowledgeReader().read(files: FixtureFolder.sixIntents).knowledge

    @Test func jsonReadsBackTheSame() throws {
        let data = try JSONEncoder().encode(try #require(knowledge))
        #expect(try JSONDecoder().decode(Knowledge.self, from: data) == knowledge)
    }

    @Test func propertyListsReadBackTheSame() throws {
        let encoder = PropertyListEncoder()
        encoder.outputFormat = .binary
        let data = try encoder.encode(try #require(knowledge))
        #expect(try PropertyListDecoder().decode(Knowledge.self, from: data) == knowledge)
    }

    @Test func whatWasReadBackStillAnswers() throws {
        let data = try JSONEncoder().encode(try #require(knowledge))
        let answer = try JSONDecoder().decode(Knowledge.self, from: data).answer(toIntent: "connects")
        let text = try answer.map { try $0.render($0.fallback, values: [:]) }
        #expect(text?.markdown.hasPrefix("I do not cover connects") == true)
    }

    @Test(arguments: ["", "{}", "[]", "null", "{\"language\":\"en\"}", "\u{0}"])
    func foreignDataIsRefused(_ text: String) {
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(Knowledge.self, from: Data(text.utf8)) }
    }

    @Test(arguments: ["\"a\"", "\"x\u{7F}a\u{7F}b\"", "\"1\"", "1", "[]"])
    func foreignExamplesAreRefused(_ text: String) {
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(PackedExamples.self, from: Data(text.utf8)) }
    }
}
