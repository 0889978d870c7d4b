import CivilCalendar
import Testing

@testable import Assistant
@testable import KnowledgeBase

@Suite struct VoicePlannerTests {
    private static let knowledge = FewIntents.knowledge([
        FewIntents.intent("escrow-client-refund", "escrow"), FewIntents.intent("escrow-refund-request", "escrow"),
        FewIntents.intent("score-refund", "score"),
    ])

    private static func answered(_ intents: [String], to text: String, role: String? = nil) -> [String] {
        var known = Situation()
        known[.role] = role.map(FactValue.text)
        let turn = Turn(
            question: text, ownWords: text, asOf: CalendarDay(ordinal: 0), facts: [],
            known: known, conversation: Conversation())
        let plan = TurnPlan(action: .answer(intents.map { TurnPlan.Choice(intent: $0, confidence: 0.8) }))
        guard case .answer(let choices) = VoicePlanner(knowledge: knowledge).heeding(plan, in: turn).action else {
            return []
        }
        return choices.map(\.intent)
    }

    @Test(arguments: ["I submitted all of it, he wants his card refunded", "My client funded it and wants it back"])
    func aFreelancerGetsTheFreelancersAnswer(text: String) {
        #expect(Self.answered(["escrow-client-refund"], to: text) == ["escrow-refund-request"])
    }

    @Test func noAnswerComesTwice() {
        let intents = ["escrow-refund-request", "escrow-client-refund", "score-refund"]
        #expect(Self.answered(intents, to: "my client wants it") == ["escrow-refund-request", "score-refund"])
    }

    @Test(arguments: [
        ("my freelancer is gone, when is it on my card", nil), ("my client agency says I submitted too late", "client"),
        ("", nil), ("\u{202E}\u{0}\u{1F600}", nil),
    ])
    func aClientKeepsTheClientsAnswer(text: String, role: String?) {
        #expect(Self.answered(["escrow-client-refund"], to: text, role: role) == ["escrow-client-refund"])
    }

    @Test func otherAnswersStay() {
        #expect(Self.answered(["score-refund"], to: "my client wants his money") == ["score-refund"])
    }
}
