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
        ("*Hi there.* He **said so. *Then* he** left. Bye", ["*Hi there.*", "He **said so. *Then* he** left.", "Bye"]),
        ("A *b **c.* D** e. F", ["A *b **c.* D** e. F"]),
        ("***Three.*** Four. *Five.* Six", ["***Three.*** Four. *Five.* Six"]),
        ("One.[^a][^b-2]\") Two. [^c] Three.", ["One.[^a][^b-2]\") Two. [^c] Three."]),
        ("One.[^a][^b-2] Two. [^c] Three.[x] Four", ["One.[^a][^b-2]", "Two. [^c] Three.[x] Four"]),
        ("So it is. Élan too. über is not one. ½ is", ["So it is.", "Élan too. über is not one.", "½ is"]),
        ("Fee of 10%. 🙂 stays. ", ["Fee of 10%. 🙂 stays. "]),
        ("", []), ("   ", []), ("...", ["..."]),
    ])
    func aLineIsCutWhereASentenceEnds(line: String, sentences: [String]) {
        #expect(SentenceCutter.sentences(in: line[...]).map(String.init) == sentences)
    }
}
