import CivilCalendar
import Forum
import Testing

@testable import Assistant

@Suite struct ThreadDatingTests {
    private static let question = "My client is silent for two months, does this idle contract hurt my score?"

    @Test func aDraftGoesByTheDayOfItsPost() throws {
        let reading = try Self.reading([("ann", "2024-05-06", Self.question)], on: "2026-11-21")
        #expect(reading.posts[0].status == .open)
        #expect(reading.posts[0].reply.map { "\($0.asOf)" } == "2024-05-06")
    }

    @Test func anAnswerByARuleThatHasChangedIsOutdated() throws {
        let posts = [("ann", "2019-08-01", Self.question), ("otto", "2019-08-02", Self.answer)]
        let then = try Self.reading(posts, on: "2019-08-15")
        #expect(then.posts[0].status == .settled)
        #expect(then.posts[0].reply.map { "\($0.asOf)" } == "2019-08-01")
        let now = try Self.reading(posts, on: "2026-11-21")
        #expect(now.posts[0].status == .outdated)
        #expect(now.posts[0].reply.map { "\($0.asOf)" } == "2026-11-21")
    }

    @Test func aRuleThatHasEndedOutdatesAnAnswerToo() throws {
        // Only the older answer cites a rule with an end; today's has no rule with a beginning.
        let posts = [("ann", "2019-08-01", Self.closing), ("otto", "2019-08-02", "You can close it yourself.")]
        #expect(try Self.reading(posts, on: "2020-11-07").posts[0].status == .settled)
        let now = try Self.reading(posts, on: "2026-11-21")
        #expect(now.posts[0].status == .outdated)
        #expect(now.posts[0].reply?.outcome == .answered)
        #expect(now.posts[0].reply.map { "\($0.asOf)" } == "2026-11-21")
    }

    @Test func anOutdatedAnswerIsRenewedWithTheOtherVerdicts() throws {
        let posts = [
            ("ann", "2019-08-01", Self.question + " How many days does the client have to review my work?"),
            ("otto", "2019-08-02", Self.answer),
        ]
        let reply = try #require(try Self.reading(posts, on: "2026-11-21").posts[0].reply)
        #expect(reply.answers.count == 2)
        #expect(!reply.answers[1].text.contains("\n"))
        #expect(reply.sourceLines.count == Set(reply.answers.flatMap(\.sources).map(\.id)).count)
    }

    @Test func theDayOfJoiningIsNoDayOfPosting() throws {
        let page = """
            Ann B Member Since: Feb 3, 2017
            \(Self.question)
            Otto W Member Since: Feb 3, 2018
            \(ThreadSample.answer)
            """
        let today = try #require(CalendarDay(iso8601: "2026-11-21"))
        let reading = try ThreadReader(SmallAssistant.shared.get(), on: today).reading(of: Array(page.utf8))
        #expect(reading.posts.map(\.status) == [.settled, .none])
    }

    @Test func withoutADayAnAnswerByAnEndedRuleIsOutdated() throws {
        let old = "Yes, an idle contract hurts your score after a while."
        let reading = try ThreadSample.reading([("Ann B", Self.question), ("Otto W", old)])
        #expect(reading.posts.map(\.status) == [.outdated, .none])
        #expect(reading.posts[0].reply?.asOf == ThreadSample.today)
        let today = "No, an idle contract does not hurt your score."
        #expect(try ThreadSample.reading([("Ann B", Self.question), ("Otto W", today)]).posts[0].status == .settled)
    }

    @Test func anEndedRuleInAnAnswerToSomebodyElseOutdatesNothing() throws {
        let reading = try ThreadSample.reading([
            ("Ann B", Self.question), ("Mia K", "Hi Ann,\n\nno, it does not hurt your score."),
            ("Late L", ThreadSample.lateQuestion), ("Otto W", "Hi Late,\n\nan idle contract hurts your score."),
        ])
        #expect(reading.posts.map(\.status) == [.settled, .none, .outdated, .none])
    }

    @Test func anAnswerByTodaysRulesHolds() throws {
        let posts = [("ann", "2026-08-01", Self.question), ("otto", "2026-08-02", Self.answer)]
        #expect(try Self.reading(posts, on: "2026-11-21").posts[0].status == .settled)
    }

    @Test func aReadingDayBeforeThePostsChangesNothing() throws {
        let posts = [("ann", "2026-08-01", Self.question), ("otto", "2026-08-02", Self.answer)]
        #expect(try Self.reading(posts, on: "2015-01-01").posts[0].status == .settled)
    }

    @Test func theObjectHasTheKeysOfTheContract() throws {
        let reading = try Self.reading([("ann", "2026-08-01", Self.question), ("otto", "", "Hm.")], on: "2026-11-21")
        let text = try #require(JSONText.of(reading))
        #expect(text.hasPrefix(#"{"posts":[{"author":"ann","number":1,"reply":{"alternatives":"#))
        let second = #"{"author":"otto","number":2,"reply":null,"role":"member","status":"none"}"#
        #expect(text.hasSuffix(second + #"],"title":"t"}"#))
    }

    private static let closing = "My client has been silent for two months. Should I close the contract?"
    private static let answer = "Yes, one that was never paid can lower your score after some months."

    private static func reading(
        _ posts: [(author: String, day: String, text: String)], on day: String
    ) throws -> ThreadReading {
        let list = posts.enumerated().map { index, post in
            #"{"post_number":\#(index + 1),"username":"\#(post.author)","raw":"\#(post.text)","#
                + #""created_at":"\#(post.day)T10:00:00Z"}"#
        }
        let json = #"{"title":"t","post_stream":{"posts":[\#(list.joined(separator: ","))]}}"#
        let today = try #require(CalendarDay(iso8601: day))
        return try ThreadReader(SmallAssistant.shared.get(), on: today).reading(of: Array(json.utf8))
    }
}
