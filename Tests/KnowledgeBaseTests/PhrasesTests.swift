import KnowledgeBase
import Testing

struct PhrasesTests {
    private let phrases = KnowledgeReader().read(files: FixtureFolder.sixIntents).knowledge?.phrases

    @Test(arguments: PhraseKey.allCases)
    func everySentenceIsThere(_ key: PhraseKey) throws {
        #expect(try phrases?.text(key).isEmpty == false)
    }

    @Test func aSourceLineLeavesOutWhatIsUnknown() throws {
        let values: TemplateValues = [
            "number": .number(1), "title": .markdown("Help page"), "where": .markdown("support site"),
            "read": .text("2026-11-01"),
        ]
        #expect(
            try phrases?.text(.source(.official), values: values)
                == "1. Official: Help page, read 2026-11-01. support site")
    }

    @Test func aMismatchShowsBothRules() throws {
        let values: TemplateValues = [
            "estimate.range": .text("100"), "currentScore": .number(75), "until": .text("2020-11-07"),
            "olderRules": .text("rules of 2018"), "olderRange": .text("75"), "olderArithmetic": .markdown("3 of 4"),
        ]
        #expect(
            try phrases?.text(.estimateMismatch, values: values)
                == "Today's rules give 100, not the 75 you see. "
                + "Until 2020-11-07 other rules held (rules of 2018): 3 of 4 = 75.")
    }

    @Test(arguments: SourceKind.allCases)
    func everyKindOfSourceHasItsLine(_ kind: SourceKind) {
        #expect(PhraseKey.source(kind).rawValue == "source-\(kind.rawValue)")
    }

    @Test func theLineOfASourceIsMadeOncePerNumber() {
        let phrases = Phrases([:])
        #expect(phrases.line(ofSource: "a", number: 1) { "first" } == "first")
        #expect(phrases.line(ofSource: "a", number: 1) { "second" } == "first")
        #expect(phrases.line(ofSource: "a", number: 2) { "third" } == "third")
        #expect(phrases.line(ofSource: "b", number: 1) { "fourth" } == "fourth")
        #expect(phrases == Phrases([:]))
    }
}
