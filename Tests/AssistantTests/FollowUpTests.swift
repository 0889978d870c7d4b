import Testing

@testable import Assistant

@Suite struct FollowUpTests {
    @Test(arguments: [
        ("and the score?", "score"),
        ("And what about my JSS??", "score"),
        ("what about my job success score", "score"),
        ("does it hurt my score?", "score"),
        ("and what about the money?", "escrow"),
        ("but what happens to the escrow?", "escrow"),
        ("and the reviews?", "feedback"),
        ("\u{202E}and\0the score", "score"),
    ])
    func aTopicByItselfIsNamed(text: String, topic: String) {
        #expect(FollowUp(ReplyWords(text)).topic == topic)
    }

    @Test(arguments: [
        "what is the score?", "how does the score change?", "and how is the score calculated?", "and the job?",
        "and the score and the money?", "and hourly?", "and", "", "the money", "...",
        "and the money that I have earned in all of the other jobs?",
        String(repeating: "score ", count: 100_000), "\u{202E}\0score",
    ])
    func otherTextsNameNone(text: String) {
        #expect(FollowUp(ReplyWords(text)).topic == nil)
    }

    @Test(arguments: [
        ("and if he never replies?", true), ("what if he ends it?", true), ("but hourly?", true),
        ("how about hourly?", true), ("if he never replies", false), ("and", false), ("", false),
        ("and what do I have to do now that he is silent?", false),
    ])
    func aTextGoesOnWithTheOneBefore(text: String, goesOn: Bool) {
        #expect(FollowUp(ReplyWords(text)).goesOn == goesOn)
    }
}
