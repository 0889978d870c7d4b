import Testing

@testable import Assistant

@Suite struct SentenceCutterTests {
    @Test(arguments: [
        ("One is here. Two is there.[^a] Three", ["One is here.", "Two is there.[^a]", "Three"]),
        ("**Bold one. Bold two.** Then plain.", ["**Bold one. Bold two.**", "Then plain."]),
        (
            "To send: *\"Hi. Could you look? Thanks.\"* It helps.",
            ["To send: *\"Hi. Could you look? Thanks.\"*", "It helps."]
        ),
        ("About 3. of them (see A. B) stay. 14 days run.", ["About 3. of them (see A. B) stay.", "14 days run."]),
        ("", []), ("   ", []), ("...", ["..."]),
    ])
    func aLineIsCutWhereASentenceEnds(line: String, sentences: [String]) {
        #expect(SentenceCutter.sentences(in: line[...]).map(String.init) == sentences)
    }
}
