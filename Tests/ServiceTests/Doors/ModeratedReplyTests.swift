import Testing

@testable import Service

@Suite struct ModeratedReplyTests {
    private static let draft = "An answer.\n\n---\nwithin\n\n---\n*What wrote it, and how to stop it.*"

    @Test(arguments: ["Wait.", "Wait.\n\n", " Wait.", "Wait.\n---"])
    func `whatever a moderator writes says what wrote it and how to stop it`(_ text: String) throws {
        let body = ModeratedReply(text, replacing: Self.draft).body
        #expect(body.hasPrefix(text.split(separator: "\n").first ?? ""))
        #expect(body.hasSuffix("\n\n---\n*What wrote it, and how to stop it.*"))
        // A second revision does not say it twice.
        #expect(ModeratedReply(body + "\n", replacing: body).body == body)
    }

    @Test func `below a draft without such lines the text stands alone`() {
        #expect(ModeratedReply("Wait.\n", replacing: "An answer.").body == "Wait.")
    }
}
