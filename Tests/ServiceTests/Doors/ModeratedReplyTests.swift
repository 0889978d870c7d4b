import Forum
import Testing

@testable import Service

@Suite struct ModeratedReplyTests {
    @Test(arguments: ["Wait.", "Wait.\n\n", " Wait.", "Wait.\n---"])
    func `whatever a moderator writes says what wrote it and how to stop it`(_ text: String) throws {
        let forum = try #require(Callers.forums.first).instance
        let body = ModeratedReply(text, in: forum).body
        #expect(body.hasPrefix(text.split(separator: "\n").first ?? ""))
        #expect(body.hasSuffix(ReplyFooter(forum).markdown))
        // A second revision does not say it twice.
        #expect(ModeratedReply(body + "\n", in: forum).body == body)
    }

    @Test func `without a forum the text stands alone`() {
        #expect(ModeratedReply("Wait.\n", in: nil).body == "Wait.")
    }
}
