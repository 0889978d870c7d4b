import Testing

@testable import ScoreChart

struct WordsTests {
    @Test(arguments: [
        ("plain", "plain"), ("  two \n\t words  ", "two words"), ("a\u{202E}b\u{200B}c\u{0}d", "abcd"),
        ("e\u{301}\u{301}\u{301}\u{301}", "e\u{301}\u{301}"), ("\u{301}x", "x"), ("", ""), ("\n", ""),
        ("exactly ten", "exactly t…"), ("0123456789", "0123456789"), ("日本語日本語", "日本語日…"), ("a b c d e f", "a b c d e…"),
    ])
    func makesOneHarmlessLine(text: String, line: String) {
        #expect(PlainText.line(text, width: 10) == line)
    }

    @Test(arguments: [
        ("75–100 → “x”…", "75-100 -> \"x\"..."), ("日本", "??"), ("e\u{301}", "e"), ("a\u{A0}b", "a b"),
        ("0123456789012345678901234", "01234567890123456..."),
    ])
    func replacesWhatASCIICannotWrite(text: String, line: String) {
        #expect(PlainText.line(text, width: 20, ascii: true) == line)
    }

    @Test(arguments: [("<&\"'>", "&lt;&amp;&quot;&apos;&gt;"), ("a\u{0}\u{B}\u{FFFE}\u{FFFF}b", "ab"), ("日\n", "日\n")])
    func escapesForXML(text: String, escaped: String) {
        #expect(XMLText.escaped(text) == escaped)
    }

    @Test func breaksLinesBetweenWords() {
        #expect(LineBreaking.lines("one two three four", width: 9) == ["one two", "three", "four"])
        #expect(LineBreaking.lines("one two three four", width: 11, indent: 2) == ["one two", "  three", "  four"])
        #expect(LineBreaking.lines("aaaaaaaaaaaaaaa b", width: 10) == ["aaaaaaaaa…", "b"])
        #expect(LineBreaking.lines("one two three four", width: 9, limit: 2) == ["one two", "three fo…"])
        #expect(LineBreaking.lines("", width: 9).isEmpty)
    }

    @Test(arguments: [("abc", 3), ("日本", 4), ("e\u{301}", 1), ("👍", 2), ("░┄", 2)])
    func measuresColumns(text: String, columns: Int) {
        #expect(DisplayWidth.of(text) == columns)
    }

    @Test(arguments: [(Int.min, "A"), (0, "A"), (25, "Z"), (26, "Z"), (.max, "Z")])
    func hasALetterForEveryNumber(index: Int, letter: String) {
        #expect(Letters.upper(index) == letter)
        #expect(Letters.lower(index) == letter.lowercased())
    }
}
