import CivilCalendar
import Foundation
import Testing

@testable import Forum

/// Quick looks over bytes never change what reading with care finds.
struct QuickLookTests {
    private static let names = ["ombud", "Ombud-2", "ömbud", "o\u{308}mbud", "kim"]

    private static func calls(_ name: String, in text: String) -> Bool {
        let words = text.lowercased().split { !($0.isLetter || $0.isNumber || "@_-.'".contains($0)) }
        return words.contains { $0.drop { $0 != "@" }.hasPrefix("@" + name.lowercased()) }
    }

    @Test func `a member who is called is never overlooked`() {
        var texts = RandomTexts(pieces: [
            "@", "@ombud", "@OMBUD", "@Ombud-2", "@ömbud", "@o\u{308}mbud", "@\u{212A}im", "@K", "im", " ", "stop",
            "\u{301}", "-2", ".",
        ])
        for _ in 0..<3_000 {
            let text = texts.next(longest: 6)
            for name in Self.names where Self.calls(name, in: text) {
                #expect(CallSearch(for: name).maySucceed(in: text), "\(name) in \(text.unicodeScalars.map(\.value))")
            }
        }
    }

    @Test(arguments: ["@omb", "ombud", "mail me@example.org", "@ ombud", "@ombxd stop", ""])
    func `what calls nobody is ruled out`(text: String) {
        #expect(!CallSearch(for: "ombud").maySucceed(in: text))
    }

    @Test func `a plain word is left when mentions, links, addresses and numbers are gone`() {
        var texts = RandomTexts(pieces: [
            "word", " ", "\n", "@", "@mara", "http://", "www.", "a@b.org", "+44 20 7946 0958", ".", "é", "\u{301}", "x",
        ])
        for _ in 0..<3_000 {
            let text = texts.next(longest: 8)
            // Before an at-sign with blanks around it a plain word is the name of an address.
            guard PlainWord.stands(in: text), !text.contains(" @ ") else { continue }
            let rest = Redaction.text(Mention.withoutMentions(text), marks: .blank)
            #expect(rest.contains { $0.isLetter || $0.isNumber }, "\(text.unicodeScalars.map(\.value))")
        }
    }

    @Test(arguments: [
        ("a", true), (" no?\nword ", true), ("@mara", false), ("www.x", false), ("", false), ("né", false),
    ])
    func `only letters between blanks are a plain word`(text: String, expected: Bool) {
        #expect(PlainWord.stands(in: text) == expected)
    }

    @Test func `the usual form of a date is read as every other form is`() throws {
        let style = Date.ISO8601FormatStyle(includingFractionalSeconds: true)
        for second in stride(from: -2_200_000_000, to: 4_000_000_000, by: 86_399_417.123) {
            let text = Date(timeIntervalSince1970: second).formatted(style)
            let usual = try #require(UsualDate(text))
            #expect(abs(usual.date.timeIntervalSince(try style.parse(text))) < 0.000_5)
            #expect(usual.day.description == text.prefix(10))
        }
    }

    @Test(arguments: [
        "2026-02-29T00:00:00.000Z", "2026-01-01T24:00:00.000Z", "2026-01-01T00:00:60.000Z", "2026-01-01 00:00:00.000Z",
        "2026-01-01T00:00:00Z", "2026-01-01T00:00:00.00éZ", "", "0000-01-01T00:00:00.000Z",
    ])
    func `what has not the usual form is left to others`(text: String) {
        #expect(UsualDate(text) == nil)
    }
}
