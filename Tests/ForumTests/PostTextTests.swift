import Forum
import Testing

@Suite struct PostTextTests {
    @Test(arguments: [
        ("> was it closed?\nno, still open", "no, still open"),
        ("@Some One wrote:\n\nmy score is 40\nand falling\n\nMine is 97.", "Mine is 97."),
        ("[quote=\"a, post:1\"]my score is 40[/quote]\nMine is 97.", "Mine is 97."),
        ("[quote]a [quote]b[/quote] c[/quote] own", "own"),
        ("[QUOTE]a[/QUOTE] own", "own"),
        ("What now?\n\n~ A. Person", "What now?"),
        ("What now?\n--\nA. Person\nphone 123", "What now?"),
        ("@Some One wrote: is mine 40?\nMine is 97.", "Mine is 97."),
        ("@some_one wrote:is mine 40?\n\nMine is 97.", "Mine is 97."),
        ("@Ann my client wrote: end it. Why?", "@Ann my client wrote: end it. Why?"),
        ("My client wrote:\n\nplease end it", "My client wrote:\n\nplease end it"),
        ("> is my score\nso low because\nof it?\nNo.", "No."),
        ("> is it low\n\nno it is not", "no it is not"),
        ("Look:\n```\nlet score = 40\n\nprint(score)\n```\nWhy?", "Look:\nWhy?"),
        ("~~~ text\nmy score\n~~~\nWhy?", "Why?"),
        ("```is it?```\nWhy?", "Why?"),
        ("```\nis it?\n\nWhy?", "Why?"),
        ("no quote here", "no quote here"),
        ("a > b and [quoted] words", "a > b and [quoted] words"),
    ])
    func onlyTheWritersOwnWordsAreLeft(text: String, own: String) {
        let post = PostText(text)
        #expect(post.ownWords.split(whereSeparator: \.isWhitespace) == own.split(whereSeparator: \.isWhitespace))
        #expect(post.ownWords.utf8.count == text.utf8.count)
    }

    @Test(arguments: ["\n", "\r\n"]) func aForgottenClosingTagCostsOneParagraph(lineEnd: String) {
        let post = PostText("[quote]someone said this\(lineEnd)\(lineEnd)but what do I do?")
        #expect(post.ownWords.contains("but what do I do?"))
        #expect(!post.ownWords.contains("someone"))
    }

    @Test(arguments: ["> only a quote", "", " \n\t\n", "[quote]x[/quote]"])
    func aPostMayHoldNothingOfItsOwn(text: String) {
        #expect(PostText(text).hasNoOwnWords)
    }

    @Test(arguments: HostileText.all)
    func hostileTextKeepsItsLength(hostile: HostileText) {
        #expect(PostText(hostile.text).ownWords.utf8.count == hostile.text.utf8.count)
    }
}

/// A text that a reader of bytes may stumble over, shown by its name.
struct HostileText: CustomTestStringConvertible {
    let testDescription: String
    let text: String

    static let all = [
        HostileText(testDescription: "many opening tags", text: String(repeating: "[quote]", count: 20_000)),
        HostileText(testDescription: "many brackets", text: String(repeating: "[", count: 100_000)),
        HostileText(testDescription: "a megabyte of one letter", text: String(repeating: "a", count: 1_000_000)),
        HostileText(testDescription: "zero bytes", text: "\0\0[quote]\0"),
        HostileText(testDescription: "right to left and an emoji", text: "\u{202E}> x\n\u{1F600}"),
        HostileText(testDescription: "closing tags only", text: "[/quote][/quote]"),
        HostileText(testDescription: "broken UTF-8", text: String(decoding: [0xFF, 0xC0, 0x5B, 0x71], as: UTF8.self)),
        HostileText(testDescription: "a quote of nobody", text: "@ wrote:"),
        HostileText(testDescription: "many fences", text: String(repeating: "```\n~~~\n", count: 20_000)),
        HostileText(testDescription: "many introductions", text: String(repeating: "@Ann wrote:\n", count: 20_000)),
        HostileText(testDescription: "many quotation marks", text: String(repeating: "\u{201C}\"a b. ", count: 20_000)),
        HostileText(testDescription: "dashes", text: "--"),
        HostileText(testDescription: "a tilde", text: "~"),
    ]
}
