import Testing

@testable import Forum

@Suite struct RepeatedWordsTests {
    private static let question =
        "My contract is idle since May.\n\nDoes it hurt my score? Nobody was paid.\n\nNo'body écrit here, nobody"

    @Test(arguments: [
        // The second paragraph of what is quoted.
        ("@Ann B wrote:\n\nMy contract is idle since May.\n\nDoes it hurt my score? Nobody was paid.\n\nNo.", "No."),
        // Copied without any mark, with other blanks and letters.
        ("does it  hurt my score?\nNobody was paid.\n\nIt does not.", "It does not."),
        // Sentences out of a paragraph.
        ("Nobody was paid. Does it hurt my score?\n\nNo.", "No."),
        ("\u{2014} No\u{2019}body\u{A0}écrit here: nobody.\n\nNo.", "No."),
        // Between quotation marks.
        ("You ask \u{201C}Does it hurt my score?\u{201D}, and no.", "You ask , and no."),
        ("\"Does it hurt my score? Nobody was paid.\" No.", "No."),
        // Below a name without an @.
        ("Ann B wrote:\n\nSomething else, is it?\n\nNo.", "No."), ("ann wrote: is it?\nNo.", "No."),
        // The writer's own.
        ("My client wrote:\n\nplease end it", "My client wrote:\n\nplease end it"),
        ("My client said \"do it today please\". Why?", "My client said \"do it today please\". Why?"),
        ("Nobody was paid.", "Nobody was paid."), ("Does it hurt my score?", "Does it hurt my score?"),
        ("You ask \"Does it hurt my score? Or yours?\"", "You ask \"Does it hurt my score? Or yours?\""),
    ])
    func whatSomebodyElseHasWrittenIsNotTheWriters(text: String, own: String) throws {
        let words = try #require(ownWords(in: [("Ann B", Self.question), ("Otto W", text)]).last)
        #expect(words.split(whereSeparator: \.isWhitespace) == own.split(whereSeparator: \.isWhitespace))
        #expect(words.utf8.count == text.utf8.count)
    }

    @Test func whoRepeatsOneselfStillAsks() {
        let posts: [(String?, String)] = [("Ann B", Self.question), ("Otto W", "No."), ("ann b", Self.question)]
        #expect(ownWords(in: posts).last == Self.question)
    }

    @Test func whatIsCopiedStaysTheWordsOfWhoWroteItFirst() {
        let posts: [(String?, String)] = [("A", Self.question), ("B", Self.question), ("A", Self.question)]
        #expect(ownWords(in: posts).map { $0.contains("hurt") } == [true, false, true])
    }

    @Test func onAPageWithoutNamesEveryPostIsSomebodyElses() {
        let words = ownWords(in: [(nil, Self.question), (nil, Self.question)])
        #expect(words.map { $0.contains("hurt") } == [true, false])
    }

    @Test(arguments: HostileText.all) func hostilePostsKeepTheirLength(hostile: HostileText) {
        let text = String(hostile.text.prefix(20_000))
        let words = ownWords(in: [("A", text), ("B", text), ("A " + text.prefix(100), text + " wrote:")])
        #expect(words.map(\.utf8.count) == [text.utf8.count, text.utf8.count, text.utf8.count + 7])
    }

    private func ownWords(in posts: [(author: String?, text: String)]) -> [String] {
        let posts = posts.enumerated().map { index, post in
            ForumPost(number: index + 1, author: post.author, standing: .member, text: post.text)
        }
        return ForumThread(title: "", posts: posts).posts.map(\.text.ownWords)
    }
}
