import CivilCalendar
import Mailroom
import Testing

@testable import Assistant
@testable import Service

struct ReplyCourseTests {
    private func course(
        _ outcome: Reply.Outcome, intent: String? = "close-unresponsive", confidence: Double = 0.9,
        mode: ReplyMode = .reply, earlier: OutgoingState? = nil, urgency: Urgency? = nil
    ) throws -> ReplyCourse {
        let assistant = try SmallKnowledge.shared.get()
        let answers = intent.map {
            [
                Answer(
                    intent: $0, title: $0, confidence: confidence, variant: "default", text: "text", sources: [],
                    estimate: nil)
            ]
        }
        let reply = Reply(
            question: "question", asOf: CalendarDay(ordinal: 20_000), outcome: outcome, text: "text",
            answers: answers ?? [], asks: [], facts: [], situation: Situation(), alternatives: [], decline: nil,
            urgency: urgency, uncoveredTopics: [], conversation: Conversation(), knowledge: assistant.knowledgeHash)
        var instance = try World.instance()
        instance.mode = mode
        return ReplyCourse(
            reply, mode: mode, instance: instance, knowledge: assistant.knowledge, earlier: earlier)
    }

    @Test(arguments: ReplyMode.allCases)
    func onlyAnswersAreEverSaid(mode: ReplyMode) throws {
        #expect(try course(.clarify, intent: nil, mode: mode).speaks == false)
        #expect(try course(.declined, intent: nil, mode: mode).speaks == false)
        #expect(try course(.answered, intent: "capabilities", mode: mode).speaks == false)
        #expect(try course(.answered, mode: mode).speaks == (mode != .off))
    }

    @Test(arguments: [
        (0.79, OutgoingState?.none, ReplyCourse.draft), (0.8, nil, .reply), (0.9, .sent, .reply),
        (0.9, .declined, .draft),
    ])
    func sureAnswersAreReplies(confidence: Double, earlier: OutgoingState?, expected: ReplyCourse) throws {
        #expect(try course(.answered, confidence: confidence, earlier: earlier) == expected)
        #expect(try course(.answered, confidence: confidence, mode: .draft, earlier: earlier) == .draft)
    }

    @Test(arguments: [Urgency.danger, .person])
    func whoNeedsPeopleIsNeverAnsweredWithoutOne(urgency: Urgency) throws {
        for earlier in [nil, OutgoingState.sent, .declined] {
            #expect(try course(.declined, intent: nil, earlier: earlier, urgency: urgency) == .urgentDraft)
            #expect(try course(.answered, confidence: 1, earlier: earlier, urgency: urgency) == .urgentDraft)
        }
        #expect(try course(.answered, mode: .off, urgency: urgency).speaks == false)
    }

    @Test func answerToAQuestionThatIsGoneIsTakenBack() throws {
        #expect(try course(.declined, intent: nil, earlier: .sent) == .withdraw)
        #expect(try course(.clarify, intent: nil, earlier: .sent) == .withdraw)
        #expect(try course(.answered, intent: "capabilities", earlier: .sent) == .withdraw)
        #expect(try course(.answered, intent: "capabilities") == .nothing(.talk))
    }
}
