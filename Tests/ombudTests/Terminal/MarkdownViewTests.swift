import Testing

@testable import ombud

@Suite struct MarkdownViewTests {
    init() { TerminalLocale.utf8 }

    @Test(arguments: [
        ("one two three", "one two\nthree\n"),
        ("**bold** *it*", "bold it\n"),
        ("a\n\nb", "a\n\nb\n"),
        ("a\nb", "a b\n"),
        ("- one two three", "- one two\n  three\n"),
        ("12. one two", "12. one\n    two\n"),
        ("text\n- item\n- item", "text\n- item\n- item\n"),
        ("> said so", "| said so\n"),
        ("## Title", "Title\n"),
        ("incomprehensibilities", "incomprehensibilities\n"),
        ("2 \\* 3", "2 * 3\n"), ("5*3 *a*", "5*3 a\n"),
        ("你好 你好 你", "你好 你好\n你\n"),
        ("bell\u{07}\u{1B}[2J", "bell\u{FFFD}\u{FFFD}[2J\n"),
        ("", ""),
    ])
    func textIsWrappedToTenColumns(markdown: String, text: String) {
        #expect(MarkdownView(width: 10, style: .plain).rendered(markdown) == text)
    }

    @Test func emphasisReachesOverLines() {
        let style = TerminalStyle(choice: .always, environment: [:], outputIsTerminal: false)
        let text = MarkdownView(width: 10, style: style).rendered("**one two three** four")
        #expect(text == "\u{1B}[1mone\u{1B}[22m \u{1B}[1mtwo\u{1B}[22m\n\u{1B}[1mthree\u{1B}[22m four\n")
    }

    @Test(arguments: [
        ([:], true, true), ([:], false, false), (["NO_COLOR": "1"], true, false), (["NO_COLOR": ""], true, true),
        (["CLICOLOR_FORCE": "1"], false, true), (["TERM": "dumb"], true, false),
        (["NO_COLOR": "1", "CLICOLOR_FORCE": "1"], true, false),
    ])
    func theEnvironmentDecidesOnStyle(environment: [String: String], isTerminal: Bool, isStyled: Bool) {
        let style = TerminalStyle(choice: .auto, environment: environment, outputIsTerminal: isTerminal)
        #expect(style.isStyled == isStyled)
    }

    @Test(arguments: [("100", 100), ("5", 20), ("400", 100), ("0", 80), ("wide", 80)])
    func columnsAreKeptReadable(columns: String, width: Int) {
        #expect(TerminalWidth.columns(environment: ["COLUMNS": columns], outputIsTerminal: false) == width)
    }

    @Test func tablesAreAlignedWithoutBlanksAtTheEnd() {
        let table = TextTable(alignments: [.left, .right, .left], rows: [["a", "1", "x"], ["bbb", "22", ""]])
        #expect(table.text == "a     1  x\nbbb  22\n")
    }
}
