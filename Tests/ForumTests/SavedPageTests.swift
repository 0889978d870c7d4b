import CivilCalendar
import Testing

@testable import Forum

@Suite struct SavedPageTests {
    @Test func aPageThatNamesTheWritersIsCutAtItsHeadings() throws {
        let thread = try ThreadFixture.namedPage.thread
        #expect(thread.title == "Milestone sent, no word from the client")
        #expect(thread.posts.map(\.number) == Array(1...8))
        #expect(
            thread.posts.map(\.author) == [
                "Ines P", "Otto W", "Lena Marie K", "Paul R", "Bernd H", "Ines P", "Yusuf A", "Growth Studio",
            ])
        #expect(thread.posts.filter { $0.standing != .member }.map(\.author) == ["Bernd H"])
        #expect(thread.posts[4].standing == .moderator)
        #expect(thread.posts[1].text.text == "Just end the contract, there are better clients.")
    }

    @Test func quotedWordsAreNotTheWritersOwn() throws {
        let answer = try ThreadFixture.namedPage.thread.posts[2]
        #expect(answer.text.ownWords.contains("the money goes back"))
        #expect(!answer.text.ownWords.contains("move on"))
    }

    @Test func aPostWithoutWordsStaysAPost() throws {
        #expect(try ThreadFixture.namedPage.thread.posts[3].text.hasNoOwnWords)
    }

    @Test func aPostIsNotOlderThanTheMembershipOfThoseAboveIt() throws {
        let days = try ThreadFixture.namedPage.thread.posts.map { $0.notBefore.map { "\($0)" } }
        #expect(days.prefix(3) == ["2019-02-03", "2019-03-09", "2019-03-09"])
        #expect(days.last == "2020-11-21")
    }

    @Test func headingsMayHaveNeitherRankNorCount() throws {
        let thread = try ThreadFixture.plainHeadings.thread
        #expect(thread.title == "Two quiet hourly contracts")
        #expect(thread.posts.map(\.author) == ["Nora T", "Emil S", "Ada F"])
        #expect(thread.posts.map(\.standing) == [.member, .member, .moderator])
        #expect(thread.posts.map(\.number) == [1, 2, 3])
    }

    @Test func aPageThatNamesNobodyIsCutAtRanksGapsAndChangesOfVoice() throws {
        let thread = try ThreadFixture.namelessPage.thread
        #expect(thread.title == "One idle contract and the score")
        #expect(
            thread.posts.map { $0.text.text.split(separator: " ").prefix(2).joined(separator: " ") } == [
                "Hello! I", "I have", "Hi Mia,\n\n\nWe", "Hi Jonas,\n\nI", "You may",
            ])
        #expect(thread.posts.allSatisfy { $0.author == nil && $0.approximateDay == nil })
        #expect(thread.posts.last?.text.text.hasSuffix("Your score will not mind.") == true)
    }

    @Test(arguments: ["\r\n", "\n"]) func lineEndsOfAllKindsAreRead(lineEnd: String) throws {
        let page = ["A title", "Ann B Member Since: Feb 29, 2020", "1 of 1", "Text"].joined(separator: lineEnd)
        let thread = try ForumThread(reading: Array(page.utf8))
        #expect(thread.posts.first?.notBefore == CalendarDay(year: 2020, month: 2, day: 29))
        #expect(thread.posts.first?.text.text == "Text")
    }

    @Test(arguments: [
        ("Member Since: Feb 3, 2019", 0), ("Ann Member Since: ever", 0), ("Ann Member Since: Feb 31, 2019", 1),
        ("Ann Member Since: Xyz 9, 99999", 1), ("Community Member", 0), ("» Forums » x\nCommunity Member\nhi", 1),
    ])
    func onlyAWholeHeadingBeginsAPost(page: String, posts: Int) {
        let thread = try? ForumThread(reading: Array("t\n\(page)\n1 of 0\n".utf8))
        #expect(thread?.posts.count ?? 0 == posts)
    }

    @Test(arguments: [
        ("Bernd H Moderator", "Bernd H", MemberStanding.moderator),
        ("Bernd  H  Moderator", "Bernd H", .moderator), ("Bernd Senior Moderator", "Bernd", .moderator),
        ("Bernd Former Moderator", "Bernd", .member), ("Lotte Manager", "Lotte Manager", .member),
        ("Lotte Staff", "Lotte Staff", .member), ("Lotte Community Manager", "Lotte Community Manager", .member),
        ("Moderator", "Moderator", .member),
    ])
    func behindANameOnlyModeratorIsATitle(heading: String, author: String, standing: MemberStanding) throws {
        let post = try #require(
            try ForumThread(reading: Array("\(heading) Member Since: Feb 3, 2019\nx".utf8)).posts.first)
        #expect(post.author == author)
        #expect(post.standing == standing)
    }

    @Test func theLineAboveANameMayHoldAnyTitle() throws {
        let page = "Community Manager\nLotte B Member Since: Feb 3, 2019\nx"
        #expect(try ForumThread(reading: Array(page.utf8)).posts.first?.standing == .moderator)
    }

    @Test func aPageSavedWithItsMarkupIsReadToo() throws {
        let page = """
            <!doctype html><html><head><title>x</title></head><body><script>if (1 < 2) {}</script><h1>A title</h1>
            <div>Active Member</div><div>Ann B Member Since: Feb 3, 2019</div><div>1 of 1</div>
            <p>Is it <b>true</b>?</p><blockquote>no</blockquote></body></html>
            """
        let thread = try ForumThread(reading: Array(page.utf8))
        #expect(thread.title == "A title")
        #expect(thread.posts.first?.text.text == "Is it true?\n\n> no")
    }
}
