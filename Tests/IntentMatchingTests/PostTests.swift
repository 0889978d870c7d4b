import IntentMatching
import Testing

struct PostTests {
    private static let story = """
        Hi everyone, I moved to this town last spring with two cats and a piano. It has rained for weeks now, \
        and my neighbour plays the drums. Yesterday we walked along the river for hours. \
        do you have rye bread? Greetings from the hill, Ben
        """

    @Test func questionIsFoundInAStory() throws {
        let post = try Bakery.matcher.matchPost(Self.story)
        #expect(post.whole.best?.label == Bakery.bread)
        #expect(post.questions.map { $0.match.best?.label } == [Bakery.bread])
    }

    @Test func severalQuestionsHaveTheirOwnLabels() throws {
        let text = "Hello! When do you open on Sunday? And how much does delivery cost? Thanks"
        let post = try Bakery.matcher.matchPost(text)
        #expect(post.questions.map { $0.match.best?.label } == [Bakery.hours, Bakery.delivery])
        let spans = post.questions.map { String(decoding: Array(text.utf8)[$0.segment.span], as: UTF8.self) }
        #expect(spans == ["When do you open on Sunday?", "And how much does delivery cost?"])
    }

    @Test func oneSentenceIsReadLikeAQuestion() throws {
        let matcher = try Bakery.matcher
        let text = "is there bread without wheat?"
        #expect(matcher.matchPost(text).whole == matcher.match(text))
        #expect(matcher.matchPost(text).questions.map(\.match) == [matcher.match(text)])
    }

    @Test func contextHelpsAQuestionWithoutContent() throws {
        let post = try Bakery.matcher.matchPost("My delivery has not arrived, the van is late. What now?")
        #expect(post.questions.last?.match.best?.label == Bakery.delivery)
    }

    @Test func storyWithoutQuestionHasNone() throws {
        #expect(try Bakery.matcher.matchPost("I bought bread. It was good.").questions.isEmpty)
        #expect(try Bakery.matcher.matchPost("").questions.isEmpty)
    }

    @Test func correctionsAreFoundAtTheirPlaceInThePost() throws {
        let text = "Hello there. How much is delivey?"
        let match = try #require(try Bakery.matcher.matchPost(text).questions.first?.match)
        let span = try #require(match.corrections.first?.span)
        #expect(String(decoding: Array(text.utf8)[span], as: UTF8.self) == "delivey")
    }
}
