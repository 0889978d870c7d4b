import CivilCalendar
import Foundation
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
    ])
    func `takes out what tells who somebody is`(text: String, expected: String) {
        #expect(Redaction.text(text) == expected)
    }

    @Test(arguments: [
        "I earned $1,200 of 3 jobs, 95% and 4.9 stars",
        "from 2026-11-07 to 2026-11-21", "on 21/11/2026", "1.200.000 rupees", "97 91 88 100 75",
        "submitted on 2026-11-21 14:30", "contract 12345678", "@name said", "a@b", "10 000 USD", "http", "5 000 000",
    ])
    func `leaves sums, dates and counts`(text: String) {
        #expect(Redaction.text(text) == text)
    }

    @Test func `quick looks overlook nothing`() {
        var texts = RandomTexts(pieces: [
            "1", "23", "456", "7890", "0", "+", "(", ")", " ", "-", ".", "/", ",", "@", "a", "é", "_", "x.org",
            "http://", "HTTPS://", "www.", "mailto:", "ftp:/", "h", "\"", "\n", "2026-11-21 ",
        ])
        for _ in 0..<6_000 {
            let text = texts.next(longest: 16)
            #expect(Redaction.text(text) == SlowRedaction.text(text), "\(text)")
        }
    }

    @Test func `goes through hostile text`() {
        #expect(Redaction.text(String(repeating: "@", count: 100_000)).utf8.count == 100_000)
        #expect(Redaction.text(String(repeating: "1", count: 100_000)).utf8.count == 100_000)
        #expect(Redaction.text(String(repeating: "1 ", count: 50_000)).utf8.count == 100_000)
        #expect(Redaction.text(String(repeating: "a.", count: 50_000) + "@x.com").hasSuffix("[e-mail]"))
        #expect(Redaction.text("") == "")
    }
}
