import Testing

@testable import Assistant
@testable import Forum

@Suite struct AnswerCreditsTests {
    @Test func anAnswerToNobodyBelongsToWhomeverItIsAbout() throws {
        let posts = [
            ("Ann B", "How many days does the client have to review my work?"), ("Late L", ThreadSample.lateQuestion),
        ]
        let aboutScore = ("Otto W", "You should know that an idle contract does not hurt the score.")
        #expect(try ThreadSample.reading(posts + [aboutScore]).posts.map(\.status) == [.open, .settled, .none])
        let aboutNothing = ("Otto W", "You can trust that it is fine, it will not harm you.")
        #expect(try ThreadSample.reading(posts + [aboutNothing]).posts.map(\.status) == [.open, .open, .none])
    }

    @Test func ofSeveralItMayBeAboutWhoAskedLastIsMeant() throws {
        let posts = [
            ("Ann B", "Does an idle contract hurt my score?"), ("Late L", ThreadSample.lateQuestion),
            ("Otto W", "You should know that an idle contract does not hurt the score."),
        ]
        #expect(try ThreadSample.reading(posts).posts.map(\.status) == [.open, .settled, .none])
    }

    @Test func anAnswerToAStrangerBelongsToNobody() throws {
        let posts = [("Ann B", ThreadSample.question), ("Otto W", "Hi Zoe,\n\n" + ThreadSample.answer)]
        #expect(try ThreadSample.reading(posts).posts.map(\.status) == [.open, .none])
    }

    @Test func aWordBeforeACommaIsNoStranger() throws {
        let posts = [("Ann B", ThreadSample.question), ("Otto W", "Luckily, you can close it yourself.")]
        #expect(try ThreadSample.reading(posts).posts.map(\.status) == [.settled, .none])
    }

    @Test func ofTwoByOneNameTheOneWhoWaitsIsMeant() throws {
        let posts = [
            ("Ann B", ThreadSample.question), ("Ann C", "Good luck with that."),
            ("Otto W", "Hi Ann,\n\n" + ThreadSample.answer),
        ]
        #expect(try ThreadSample.reading(posts).posts.map(\.status) == [.settled, .none, .none])
    }

    @Test func ofTwoByOneNameWhoBothWaitNobodyIsMeant() throws {
        let posts = [
            ("Ann B", ThreadSample.question), ("Ann C", ThreadSample.lateQuestion),
            ("Otto W", "Hi Ann,\n\n" + ThreadSample.answer),
        ]
        #expect(try ThreadSample.reading(posts).posts.map(\.status) == [.open, .open, .none])
        let whole = Array(posts.dropLast()) + [("Otto W", "Hi Ann C,\n\n" + ThreadSample.answer)]
        #expect(try ThreadSample.reading(whole).posts.map(\.status) == [.open, .settled, .none])
    }

    @Test func aRecordThatPointsForwardSpeaksToNobody() {
        let people = Self.people(["ann", "otto", "mia"], repliesTo: [1: 3, 2: 1])
        #expect(people.address(of: 1) == .nobody)
        #expect(people.address(of: 2) == .writers([.named("ann")]))
    }

    @Test func eachAnswerIsWeighedOnce() throws {
        let reply = try #require(try ThreadSample.reading([("Ann B", ThreadSample.submittedQuestion)]).posts[0].reply)
        let pairs = 400
        let people = Self.people((0..<2 * pairs).map { $0.isMultiple(of: 2) ? "ann" : "otto" })
        let questions = ThreadQuestions(
            replies: (0..<2 * pairs).map { $0.isMultiple(of: 2) ? reply : nil }, askers: [.named("ann")])
        var weighed = 0
        let credits = AnswerCredits(people: people, questions: questions, intents: { _ in [] }) { text in
            weighed += 1
            return SafeVerdict.tellsToEnd(text)
        }
        let settlements = Settlements(people: people, questions: questions, credits: credits)
        let open = people.posts.indices.filter { questions.replies[$0] != nil && settlements.settlement(of: $0) == nil }
        #expect(open.count == pairs)
        #expect(weighed == pairs)
    }

    /// A thread in which everybody tells to end the contract.
    private static func people(_ names: [String], repliesTo: [Int: Int] = [:]) -> ThreadPeople {
        let posts = names.enumerated().map { index, name in
            ForumPost(
                number: index + 1, author: name, standing: .member, repliesTo: repliesTo[index],
                text: "Just end the contract number \(index), you can.")
        }
        return ThreadPeople(ForumThread(title: "", posts: posts))
    }
}
