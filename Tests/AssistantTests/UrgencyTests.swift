import CivilCalendar
import Testing

@testable import Assistant
@testable import KnowledgeBase

@Suite struct UrgencyTests {
    private static let knowledge = FewIntents.knowledge([
        intent("scams", handOff: "stole my password"), intent("distress", handOff: "kill myself"),
        FewIntents.intent("fees", "elsewhere"), FewIntents.intent("escrow-refund-request", "escrow"),
    ])

    private static func intent(_ id: String, handOff words: String) -> Intent {
        FewIntents.intent(id, "elsewhere", handOff: HandOff(when: [WordPattern(words)]))
    }

    private static func urgency(of text: String, _ action: TurnPlan.Action) -> Urgency? {
        HandOffPlanner(knowledge: knowledge).heeding(TurnPlan(action: action), in: text).urgency
    }

    @Test(arguments: [TurnPlan.Action.answer(chosen: "escrow-refund-request"), .declineUnsure, .declineLanguage])
    func wordsOfDangerAndOfLawAreUrgentWhateverIsAnswered(action: TurnPlan.Action) {
        #expect(Self.urgency(of: "I kill myself", action) == .danger)
        #expect(Self.urgency(of: "he stole my password", action) == .person)
        #expect(Self.urgency(of: "he stole my password, I kill myself", action) == .danger)
        #expect(Self.urgency(of: "when is it paid", action) == nil)
    }

    @Test func topicForPeopleIsUrgentWithoutItsWords() {
        #expect(Self.urgency(of: "is it real?", .decline(topic: "scams")) == .person)
        #expect(Self.urgency(of: "how much is it?", .decline(topic: "fees")) == nil)
    }

    @Test func urgencyStandsInTheJSONOnlyWhereThereIsOne() throws {
        let assistant = try SmallAssistant.shared.get()
        let plain = assistant.reply(to: "when does the review period end", asOf: CalendarDay(ordinal: 20_000))
        #expect(plain.urgency == nil && JSONText.of(plain)?.contains("urgency") == false)
        var urgent = plain
        urgent.urgency = .danger
        #expect(JSONText.of(urgent)?.contains(#""urgency":"danger""#) == true)
    }
}
