import CivilCalendar
import KnowledgeBase
import Testing

@testable import Assistant

@Suite struct RelatedIntentsTests {
    /// `paused` leads to `hourly` only by way of an intent that names it.
    private static let knowledge = FewIntents.knowledge(
        [
            FewIntents.intent("paused", "score", next: ["silent", "nothing"]),
            FewIntents.intent("silent", "contracts", next: ["paused", "silent", "escrow"]),
            FewIntents.intent("on-hold", "contracts", next: ["paused", "hourly"]),
            FewIntents.intent("escrow", "escrow", next: ["review", "idle"]),
            FewIntents.intent("review", "escrow"),
            FewIntents.intent("idle", "score"),
            FewIntents.intent("hourly", "escrow", next: ["connects"]),
            FewIntents.intent("help", "talk", next: ["paused", "review"]),
            FewIntents.intent("connects", "elsewhere", next: ["paused"]),
        ],
        branches: ["escrow": ["submitted"], "review": ["changesRequested", "good"], "idle": ["paused"]])

    @Test(arguments: [
        ("paused", ["silent", "on-hold"]), ("silent", ["paused", "escrow"]), ("review", ["escrow"]),
        ("hourly", ["on-hold"]),
    ])
    func anIntentIsAmongThoseItNamesAndThoseThatNameIt(id: String, around: [String]) throws {
        let related = RelatedIntents(knowledge: Self.knowledge)
        #expect(related.around(try #require(Self.knowledge.intent(id))).map(\.id) == around)
    }

    @Test(
        arguments: [
            ("paused", "escrow", [], "escrow"), ("paused", "escrow", ["paused", "on-hold"], "hourly"),
            ("escrow", "score", [], "idle"), ("silent", "escrow", ["paused"], "escrow"),
            ("hourly", "score", [], "paused"), ("hourly", "feedback", [], nil),
            ("hourly", "talk", [], nil),
        ] as [(String, String, [String], String?)])
    func theNearestOfATopicIsFound(id: String, topic: String, favourites: [String], nearest: String?) throws {
        let related = RelatedIntents(knowledge: Self.knowledge)
        let intent = try #require(Self.knowledge.intent(id))
        #expect(related.nearest(ofTopic: topic, to: intent, favourites: favourites)?.id == nearest)
    }

    /// A new fact goes where it changes the answer, inside the topic.
    @Test(arguments: [
        ("escrow", SituationKey.changesRequested, "review"), ("escrow", .submitted, "escrow"),
        ("escrow", .paused, "escrow"), ("escrow", .good, "escrow"), ("escrow", .rate, "escrow"),
        ("review", .submitted, "review"),
    ])
    func aNewFactGoesToTheAnswerThatHeedsIt(id: String, key: SituationKey, heeding: String) throws {
        var situation = Situation()
        situation[key] = key == .submitted ? .flag(true) : .number(1)
        let planner = FollowUpPlanner(
            knowledge: Self.knowledge, matcher: try SmallAssistant.shared.get().matcher,
            last: try #require(Self.knowledge.intent(id)))
        let day = try #require(CalendarDay(iso8601: "2026-11-21"))
        let facts = AnswerFacts(situation: situation, asOf: day)
        #expect(planner.intent(heeding: [key], facts: facts).id == heeding)
    }
}
