import CivilCalendar
import KnowledgeBase
import Testing

/// The small knowledge base that other tests, and other modules' tests, start from.
struct SixIntentsTests {
    private let reading = KnowledgeReader().read(files: FixtureFolder.sixIntents)

    @Test func nothingIsWrong() throws {
        let day = try #require(CalendarDay(iso8601: "2026-11-21"))
        #expect(KnowledgeLint.findings(files: FixtureFolder.sixIntents, asOf: day, strict: true).isEmpty)
        #expect(reading.findings.isEmpty)
    }

    @Test func intentsAreSortedAndFound() throws {
        let knowledge = try #require(reading.knowledge)
        let ids = [
            "capabilities", "close-unresponsive", "connects", "escrow-review-period", "score-few-contracts",
            "score-idle-contract",
        ]
        #expect(knowledge.intents.map(\.id) == ids)
        #expect(ids.allSatisfy { knowledge.intent($0)?.id == $0 && knowledge.answer(toIntent: $0)?.id == $0 })
        #expect(knowledge.intent("close") == nil && knowledge.intent("") == nil && knowledge.intent("zzz") == nil)
    }

    @Test func onlyElsewhereIsNotCovered() throws {
        let knowledge = try #require(reading.knowledge)
        #expect(knowledge.intents.filter { !$0.isCovered }.map(\.id) == ["connects"])
    }

    @Test func anIntentIsReadWhole() throws {
        let intent = try #require(reading.knowledge?.intent("close-unresponsive"))
        #expect(intent.title == "Client is silent: should I close the contract?")
        #expect(intent.topic == "contracts" && intent.owner == "contracts")
        #expect(intent.keywords.eachOf.map(\.count) == [3, 5])
        #expect(intent.keywords.rulesOut == ["refund request"])
        #expect(intent.counterexamples.map(\.intent) == ["score-idle-contract", "escrow-review-period"])
        #expect(intent.next == ["score-idle-contract", "escrow-review-period"])
        #expect(intent.handOff.when == ["lawyer", "chargeback"].map(WordPattern.init))
        #expect(!intent.isCloseMatchOnly)
        #expect(intent.path == "Intents/en/contracts/close-unresponsive.yaml")
    }

    @Test func anIntentMayAskForACloseMatch() throws {
        #expect(try #require(reading.knowledge?.intent("capabilities")).isCloseMatchOnly)
    }

    @Test func aSlotIsReadWhole() throws {
        let slot = try #require(reading.knowledge?.intent("close-unresponsive")?.slots.first)
        #expect(slot.key == "contractType" && slot.type == .choice && slot.isRequired && slot.attempts == 2)
        #expect(slot.choices.map(\.value) == ["fixed", "hourly"])
        #expect(slot.choices.first?.words == ["fixed price", "milestone"])
        #expect(slot.fallbackVariant == "default" && slot.retry?.hasPrefix("Please answer") == true)
    }

    @Test func testsAreReadWhole() throws {
        let tests = try #require(reading.knowledge?.intent("close-unresponsive")?.tests)
        #expect(tests.count == 3)
        #expect(tests[0].asOf == CalendarDay(iso8601: "2026-11-21") && tests[0].line == 46)
        #expect(tests[0].expect.facts == ["contractType": .text("hourly"), "daysSilent": .number(21)])
        #expect(tests[1].expect.lacks == ["end the contract now"] && tests[1].expect.contains == ["14 days"])
        #expect(tests[2].expect.asks == "contractType" && tests[2].expect.not == ["connects"])
        let failing = reading.knowledge?.intent("score-few-contracts")?.tests.last
        #expect(failing?.fails == "no count is said, so there is no arithmetic to show")
    }

    @Test func examplesAreExpandedWithSharedAndOwnPhrases() throws {
        let examples = try #require(reading.knowledge?.intent("close-unresponsive")?.examples)
        #expect(examples[0].expansions.count == 4 * 2 * 3 * 3 && examples[0].line == 17)
        #expect(examples[0].expansions.first == "should I close the contract when my client is silent")
        #expect(examples[1].expansions.last == "my client does not reply , what should I do with the contract")
        #expect(examples[1].expansions.first?.contains("for 3 weeks") == true)
        #expect(examples[9].expansions == ["can I end a fixed price contract when nobody answers"])
    }

    @Test(arguments: [
        (["submitted": ConditionValue.flag(true), "contractType": .text("hourly")], "submitted"),
        (["submitted": .flag(false), "contractType": .text("hourly")], "hourly"),
        (["asOf": .day(CalendarDay(ordinal: 18_000))], "before-2020"),
        ([:], "default"),
    ])
    func firstVariantThatFitsWins(_ facts: [String: ConditionValue], _ name: String) throws {
        let answer = try #require(reading.knowledge?.answers["close-unresponsive"])
        #expect(answer.variant { facts[$0] }.name == name)
    }

    @Test func answersKnowWhatTheyUse() throws {
        let answers = try #require(reading.knowledge?.answers)
        #expect(
            answers.values.filter(\.usesEstimate).map(\.id).sorted() == ["score-few-contracts", "score-idle-contract"])
        #expect(answers["close-unresponsive"]?.maxWords == 120)
        #expect(answers["connects"]?.variant(named: "default")?.wordCount == 13)
        #expect(answers["close-unresponsive"]?.branches.first?.citedSources == ["end-contract", "review-14-days"])
    }
}
