import CivilCalendar
import Testing

@testable import Forum

@Suite struct DiscourseTopicTests {
    @Test func onlyWhatEverybodyMayReadIsAPost() throws {
        let thread = try ThreadFixture.topic.thread
        #expect(thread.title == "Client silent for two months: close the contract?")
        #expect(thread.posts.map(\.number) == [1, 3, 4])
        #expect(thread.posts.map(\.author) == ["mara_l", "rupert", "tomek"])
        #expect(thread.posts.map(\.standing) == [.member, .moderator, .member])
    }

    @Test func postsAreDatedAndLinked() throws {
        let posts = try ThreadFixture.topic.thread.posts
        #expect(posts.map(\.written) == [day(2021, 3, 4), day(2021, 3, 5), day(2026, 11, 20)])
        #expect(posts.map(\.repliesTo) == [nil, 1, 3])
        #expect(posts.map(\.isAcceptedAnswer) == [false, true, false])
    }

    @Test func theWritersOwnTextIsPreferredToItsMarkup() throws {
        let posts = try ThreadFixture.topic.thread.posts
        #expect(posts[0].text.text.hasPrefix("Hi all,\n\nmy client has been silent for two months & nothing"))
        #expect(posts[2].text.text.hasPrefix("[quote="))
        #expect(posts[2].text.ownWords.contains("idle too"))
        #expect(!posts[2].text.ownWords.contains("on your own"))
    }

    @Test func quotesInMarkupAreNotTheWritersWords() throws {
        let answer = try ThreadFixture.topic.thread.posts[1].text.ownWords
        #expect(!answer.contains("Should I"))
        #expect(answer.contains("You may end it on your own."))
    }

    @Test func whoIsQuotedInMarkupIsKnown() throws {
        let answer = try ThreadFixture.topic.thread.posts[1].text.text
        #expect(answer.hasPrefix("@mara_l wrote:\n> mara_l:"))
    }

    @Test func ofPostsWithTheSameNumberTheFirstIsRead() throws {
        let posts = ["a", "b", "c"].map { #"{"post_number":\#($0 == "c" ? 1 : 2),"raw":"\#($0)"}"# }
        let json = #"{"post_stream":{"posts":[\#(posts.joined(separator: ","))]}}"#
        #expect(try ForumThread(reading: Array(json.utf8)).posts.map(\.text.text) == ["c", "a"])
    }

    @Test(arguments: [
        "{", "{}", #"{"post_stream":{}}"#, #"{"post_stream":{"posts":[]}}"#, #"{"post_stream":{"posts":[{}]}}"#,
        #"{"post_stream":{"posts":[{"post_number":-1}]}}"#, #"{"post_stream":{"posts":[{"post_number":1e99}]}}"#,
    ])
    func jsonWithoutPostsIsNoTopic(json: String) {
        #expect(throws: ThreadFileError.noTopic) { try ForumThread(reading: Array(json.utf8)) }
    }

    @Test func fieldsOfOtherTypesAreUnknown() throws {
        let post = #"{"post_number":9,"username":7,"created_at":false,"cooked":[]}"#
        let json = #"{"post_stream":{"posts":[\#(post)]},"title":{}}"#
        let thread = try ForumThread(reading: Array(json.utf8))
        #expect(thread.title.isEmpty)
        #expect(thread.posts.map(\.number) == [9])
        #expect(thread.posts[0].author == nil)
        #expect(thread.posts[0].written == nil)
    }

    private func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDay? {
        CalendarDay(year: year, month: month, day: day)
    }
}
