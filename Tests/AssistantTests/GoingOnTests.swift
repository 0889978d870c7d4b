import Testing

@testable import Assistant

@Suite struct GoingOnTests {
    @Test(arguments: [
        ("why?", GoingOn.grounds), ("but why", .grounds), ("How do you know that?", .grounds),
        ("says who", .grounds), ("why do you ask?", .purpose), ("does it matter", .purpose),
        ("are you sure??", .grounds), ("really", .grounds), ("is that safe", .grounds),
        ("why should I wait?", .grounds),
        ("source?", .sources), ("where does it say that", .sources), ("link pls", .sources), ("any proof?", .sources),
        ("how long", .time), ("until when?", .time), ("and how many days do i have to wait", .time), ("when", .time),
        ("what should I write to him", .message), ("draft a message to the client please", .message),
        ("can you say it shorter", .brief), ("what now?", .brief), ("which one is better", .brief),
        ("so I wait?", .brief), ("i don’t get it", .brief),
        ("and then?", .next), ("what happens next", .next), ("after that", .next),
        ("yes", .agreement), ("ok got it", .agreement), ("makes sense", .agreement),
        ("no", .disagreement), ("that is not what I asked", .disagreement), ("you are wrong", .disagreement),
        ("\u{202E}why\0?", .grounds), ("WHY 🙏", .grounds),
    ])
    func aFewWordsGoOnWithAnAnswer(text: String, kind: GoingOn) {
        #expect(GoingOn(ReplyWords(text)) == kind)
    }

    @Test(arguments: [
        "", "...", "how long can feedback be left?", "why did my score drop?", "when is the score updated",
        "where can I see my score", "what should I do with an idle contract", "is it safe to close the contract",
        "and what about taxes", "and if he never replies", "no, it is hourly", "yes, 5 days ago", "thanks", "10",
        "the second one", "how many jobs do I need", "how long does a dispute take", "and my score?", "and the",
        "please",
        String(repeating: "why ", count: 100_000), String(repeating: "w", count: 1_000_000), "\0\0", "\u{202E}",
    ])
    func otherTextsDoNot(text: String) {
        #expect(GoingOn(ReplyWords(text)) == nil)
    }
}
