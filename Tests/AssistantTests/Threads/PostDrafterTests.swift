import Testing

@testable import Assistant

@Suite struct PostDrafterTests {
    @Test(arguments: [("distress", true), ("connects", false), (nil, false)])
    func ofWhatIsNotCoveredOnlyADangerGetsADraft(topic: String?, isDrafted: Bool) throws {
        let assistant = try SmallAssistant.shared.get()
        let drafter = PostDrafter(assistant: assistant, title: "", day: ThreadSample.today)
        let reply = assistant.reply(to: ThreadSample.question, asOf: ThreadSample.today)
        let declined = Reply(
            question: reply.question, asOf: reply.asOf, outcome: .declined, text: "Call them.", answers: [], asks: [],
            facts: [], situation: reply.situation, alternatives: [],
            decline: Decline(topic: topic, handOff: "Call them."), uncoveredTopics: [],
            conversation: reply.conversation, knowledge: reply.knowledge)
        #expect(drafter.answersWork(declined) == isDrafted)
    }
}
