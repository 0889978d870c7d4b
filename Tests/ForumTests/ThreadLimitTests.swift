import Testing

@testable import Forum

@Suite struct ThreadLimitTests {
    @Test func aFileOverTheLimitIsRefused() {
        let bytes = [UInt8](repeating: UInt8(ascii: "a"), count: ForumThread.sizeLimit + 1)
        #expect(throws: ThreadFileError.tooLarge) { try ForumThread(reading: bytes) }
    }

    @Test func moreThanTheMostPostsAreRefused() throws {
        let post = "A B Member Since: Jan 1, 2020\nx\n"
        let most = Array(String(repeating: post, count: ForumThread.postLimit).utf8)
        #expect(try ForumThread(reading: most).posts.count == ForumThread.postLimit)
        #expect(throws: ThreadFileError.tooManyPosts) { try ForumThread(reading: most + Array(post.utf8)) }
    }

    @Test func ofALongPostTheBeginningIsRead() throws {
        let page = "A B Member Since: Jan 1, 2020\n" + String(repeating: "é", count: ForumPost.longestText)
        let text = try #require(try ForumThread(reading: Array(page.utf8)).posts.first).text.text
        #expect(text.utf8.count == ForumPost.longestText)
    }

    @Test func aTitleIsFreedOfEveryReplyMarkAndCut() {
        let marks = String(repeating: "Re: RE:re:  ", count: 50_000)
        #expect(ForumThread(title: marks + "Idle contract", posts: []).title == "Idle contract")
        #expect(ForumThread(title: "Reply: x", posts: []).title == "Reply: x")
        let long = ForumThread(title: "a" + String(repeating: "é", count: 1_000), posts: []).title
        #expect(long.utf8.count == ForumThread.longestTitle - 1)
        #expect(long.hasSuffix("é"))
    }

    @Test(arguments: ["a", "a\n", "é ", "\u{1F600}\n\nb\n"]) func aPostWithoutANameIsCutBeforeItIsHeard(piece: String) {
        let text = String(repeating: piece, count: 100_000)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let beginning = PageLine.beginning(of: lines[...]).joined(separator: "\n")
        #expect((ForumPost.longestText - 4...ForumPost.longestText).contains(beginning.utf8.count))
        #expect(text.hasPrefix(beginning))
    }

    @Test(arguments: HostileText.all) func anyTextIsAThreadOrIsNot(hostile: HostileText) {
        #expect(throws: ThreadFileError.noThread) { try ForumThread(reading: Array(hostile.text.utf8)) }
        let page = "A B Member Since: Jan 1, 2020\n" + hostile.text
        #expect(throws: Never.self) { try ForumThread(reading: Array(page.utf8)) }
    }

    @Test func bytesThatAreNoTextAreRead() throws {
        let page = Array("A B Member Since: Jan 1, 2020\n".utf8) + [0xFF, 0xC0, 0x00, 0xED, 0xA0, 0x80]
        #expect(try ForumThread(reading: page).posts.count == 1)
    }

    @Test func aCountThatFallsOrIsHugeIsNotBelieved() throws {
        let counts = ["7 of 9", "3 of 9", "9223372036854775807 of 9223372036854775807", "1 of 2 of 3"]
        let page = counts.map { "A B Member Since: Jan 1, 2020\n\($0)\nx\n" }.joined()
        #expect(try ForumThread(reading: Array(page.utf8)).posts.map(\.number) == [7, 8, 9, 10])
    }
}
