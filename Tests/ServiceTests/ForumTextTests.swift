import Testing

@testable import Service

struct ForumTextTests {
    @Test(arguments: [
        ("ask @sample now", "ask @\u{2060}sample now"), ("mail a@b", "mail a@b"), ("> said", "\\> said"),
        ("  > said", "  \\> said"), ("5 > 4", "5 > 4"), ("[quote=\"x\"]a[/quote]", "\\[quote=\"x\"]a\\[/quote]"),
        ("[link](https://example.com)", "[link](https://example.com)"), ("<b>x</b>", "&lt;b>x&lt;/b>"),
        ("1 < 2", "1 < 2"), ("", ""), ("a\r\nb", "a\nb"), ("@all", "@\u{2060}all"),
    ])
    func callsAndQuotesNobody(text: String, safe: String) {
        #expect(ForumText(text).markdown == safe)
    }

    @Test func strangeTextsPassThrough() {
        for text in [String(repeating: "@", count: 100_000), "\u{0}\u{202E}@x", "👩‍👩‍👧@x<", "[", "<"] {
            #expect(!ForumText(text).markdown.contains("<b"))
        }
    }
}
