import Testing

@testable import Assistant
@testable import KnowledgeBase

@Suite struct HandOffPlannerTests {
    private static let knowledge = FewIntents.knowledge([
        intent("account-suspension", handOff: "account suspended"), intent("distress", handOff: "kill myself"),
        FewIntents.intent("escrow-refund-request", "escrow"), FewIntents.intent("vent", "talk"),
    ])

    @Test func whatNeedsPeopleStandsBeforeTheAnswer() {
        let plan = Self.plan("account suspended. What now?", .answer(chosen: "escrow-refund-request"))
        #expect(plan.handOffs == ["account-suspension"])
        #expect(plan.action == .answer(chosen: "escrow-refund-request"))
    }

    @Test func lifeComesBeforeEveryOtherTopic() {
        let plan = Self.plan("my account suspended, I kill myself", .answer(chosen: "escrow-refund-request"))
        #expect(plan.handOffs == ["distress", "account-suspension"])
    }

    @Test(arguments: [
        TurnPlan.Action.answer(chosen: "vent"), .declineUnsure, .declineLanguage, .decline(topic: "account-suspension"),
        .offer([]), .askAgain(slot: "submitted", intent: "escrow-refund-request"),
        .answer([TurnPlan.Choice(intent: "escrow-refund-request", confidence: 0.4)]),
    ])
    func inDangerNothingElseIsSaid(action: TurnPlan.Action) {
        #expect(Self.plan("I kill myself", action).action == .decline(topic: "distress"))
    }

    @Test func dangerThatTheMatcherFindsCountsToo() {
        var plan = TurnPlan(action: .answer(chosen: "escrow-refund-request"))
        plan.notCovered = ["distress", "account-suspension"]
        let heeded = HandOffPlanner(knowledge: Self.knowledge).heeding(plan, in: "it is dark")
        #expect(heeded.handOffs == ["distress"] && heeded.notCovered == ["account-suspension"])
    }

    @Test func withoutSuchWordsThePlanStays() {
        let plan = Self.plan("my account was suspended by nobody", .declineUnsure)
        #expect(plan.handOffs.isEmpty && plan.action == .declineUnsure)
    }

    private static func plan(_ text: String, _ action: TurnPlan.Action) -> TurnPlan {
        HandOffPlanner(knowledge: knowledge).heeding(TurnPlan(action: action), in: text)
    }

    private static func intent(_ id: String, handOff words: String) -> Intent {
        FewIntents.intent(id, "elsewhere", handOff: HandOff(when: [WordPattern(words)]))
    }
}
