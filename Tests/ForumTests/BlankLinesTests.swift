import Foundation
import Testing

@testable import Forum

struct BlankLinesTests {
    /// What it does, said by characters.
    private static func byCharacters(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.allSatisfy(\.isWhitespace) ? "" : $0 }
            .joined(separator: "\n").trimmingCharacters(in: .whitespacesAndNewlines)
    }

    @Test(arguments: [
        ("  \n a \n   \n\t\nb  \n ", "a \n\n\nb"), ("", ""), (" \n ", ""), ("a", "a"),
        ("\u{A0}\na\n\u{2003}\u{A0}\nb", "a\n\nb"),
        ("\u{200B}a\u{200B}", "a"), ("a\r\n  \r\nb\r\n", "a\r\n  \r\nb"), ("é\n \u{301}\né", "é\n\né"),
    ])
    func `lines of blanks become empty and both ends go`(text: String, expected: String) {
        #expect(BlankLines.trimmed(text) == expected)
    }

    @Test func `bytes and characters agree`() {
        var texts = RandomTexts(pieces: [
            "a", " ", "\n", "\r\n", "\t", "\u{A0}", "\u{2003}", "\u{301}", "\u{200B}", "é", "\u{0B}",
        ])
        for _ in 0..<3_000 {
            let text = texts.next(longest: 14)
            #expect(BlankLines.trimmed(text) == Self.byCharacters(text), "\(text.unicodeScalars.map(\.value))")
        }
    }
}
