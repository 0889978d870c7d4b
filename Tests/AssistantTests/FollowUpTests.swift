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

    @Test(arguments: [
        ("and what if they do not come back with other work in spring?", true), ("what if half of it was wrong", true),
        ("so what happens to my score if he closes it", false), ("if he closes it", false),
        ("and what if " + String(repeating: "he ", count: 100_000), false),
    ])
    func aSuppositionMayTakeAWholeSentence(text: String, isSupposed: Bool) {
        #expect(FollowUp(ReplyWords(text)).isSupposed == isSupposed)
    }

    @Test(arguments: [
        ("does it hurt if I do?", true), ("will that lower my score when I agree?", true),
        ("is it five or ten percent that it costs me?", true), ("does that count against my score", true),
        ("what does it cost", false), ("does it hurt my bank account?", false), ("", false), ("\0", false),
        ("does it hurt my score if the other client opens a dispute", false),
    ])
    func theEffectOnTheScoreIsAskedFor(text: String, asks: Bool) {
        #expect(FollowUp(ReplyWords(text)).asksForEffect == asks)
    }

    @Test(arguments: [
        ("can he still take it back?", true), ("when do I get paid?", false), ("it", false),
        ("he told me that the next project begins soon and that I am to wait", false),
    ])
    func aShortTextPointsAtTheCase(text: String, points: Bool) {
        #expect(FollowUp(ReplyWords(text)).pointsAtCase == points)
    }
}
