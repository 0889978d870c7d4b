import Testing

@testable import Forum

struct RedactionTests {
    @Test(arguments: [
        ("write to jane.doe+x@mail.example.org.", "write to [e-mail]."),
        ("see https://example.com/a?b=1, thanks", "see [link], thanks"),
        ("(WWW.Example.com)", "([link])"),
        ("call +44 20 7946 0958 now", "call [number] now"),
        ("call (020) 7946-0958.", "call [number]."),
        ("card 4111 1111 1111 1111", "card [number]"),
        ("IBAN-like 123456789012", "IBAN-like [number]"),
        ("+1-555-0100", "[number]"),
        ("my number is 06 12 34 56 78", "my number is [number]"),
        ("555 123 4567", "[number]"),
        ("on 2026-11-21 5551234567 called", "on 2026-11-21 [number] called"),
        ("call 555 123 4567 10:30", "call [number] 10:30"),
        ("it was $500, 555 123 4567", "it was $500, [number]"),
        ("my Skype: john, thanks", "my Skype: [name], thanks"),
        ("passport no. AB1234567.", "passport no. [number]."),
        ("👉https://files.example/zebra🙂", "👉[link]🙂"),
        ("٠٧٩٤٦٠٩٥٨١٢ é", "[number] é"),
    ])
    func `takes out what tells who somebody is, and nothing else`(text: String, expected: String) {
        #expect(Redaction.text(text) == expected)
    }

    @Test(arguments: PrivateTexts.all)
    func `takes out what people write to be found by`(text: String) {
        let left = Redaction.text(text)
        #expect(left != text)
        #expect(left.count { $0.isNumber } < 5, "\(left)")
    }

    @Test(arguments: EverydayTexts.all)
    func `leaves what answers hang on`(text: String) {
        #expect(Redaction.text(text) == text)
    }

    @Test func `goes through hostile text, which grows to twice its length at most`() {
        let pieces = [
            "@", "1", "1 ", "a.", "a.b/", "@a.b", "(at)", "at ", "passport ", "skype: ", "+", "(", "555 123 4567 ",
            "http://", "www.x", "DE89", "é", "\u{200B}", "\u{0301}", "👉1", "2026-11-21 ", "$1 ", "1.1 ", "a@b.co ",
        ]
        for piece in pieces {
            let text = String(repeating: piece, count: 40_000 / piece.utf8.count)
            #expect(Redaction.text(text).utf8.count <= 2 * text.utf8.count, "\(piece)")
        }
        #expect(Redaction.text(String(repeating: "a.", count: 50_000) + "@x.com") == "[e-mail]")
        #expect(Redaction.text("") == "")
    }

    @Test func `redacting twice changes nothing more`() {
        var texts = RandomTexts(pieces: [
            "1", "23", "456", "7890", "0", "+", "(", ")", " ", "-", ".", "/", ",", "@", "a", "é", "_", "x.org", "$",
            "http://", "HTTPS://", "www.", "mailto:", "h", "\"", "\n", "2026-11-21 ", " usd", "skype: ", "(at)",
            " dot ",
            "passport ", "\u{a0}", "👉", "٠", "t.me/",
        ])
        for _ in 0..<4_000 {
            let text = texts.next(longest: 14)
            for marks in [Redaction.Marks.named, .blank] {
                let once = Redaction.text(text, marks: marks)
                #expect(Redaction.text(once, marks: marks) == once, "\(text)")
                #expect(once.utf8.count <= 2 * text.utf8.count, "\(text)")
            }
        }
    }

    @Test func `long numbers never stay in one piece`() {
        var texts = RandomTexts(pieces: ["5551234567", "é", " ", "\n", "👉", "–", "“", "看", "\u{a0}", "word", "_", "."])
        for _ in 0..<1_000 {
            let text = texts.next(longest: 6)
            guard !text.contains("word555") else { continue }
            #expect(!Redaction.text(text).contains("5551234567"), "\(text)")
        }
    }
}
