import JobSuccess

/// Lines of a terminal about a score: headings, sentences and tables.
///
/// Names of contracts are the user's own words: they are shown, never obeyed.
struct ScorePage {
    let width: Int
    let style: TerminalStyle
    private(set) var text = ""

    init(width: Int, style: TerminalStyle) {
        self.width = width
        self.style = style
    }

    mutating func heading(_ title: String) {
        if !text.isEmpty { text += "\n" }
        text += style.bold(title.printable) + "\n"
    }

    /// A sentence or more, wrapped.
    ///
    /// - Parameters:
    ///   - first: What the first line begins with, such as "- ".
    ///   - rest: What the others begin with, as wide as the first.
    mutating func say(_ sentence: String, first: String = "", rest: String? = nil) {
        let rest = rest ?? String(repeating: " ", count: first.count)
        let words = sentence.split(separator: " ").map {
            StyledWord(parts: [.init(text: $0.printable, isBold: false, isItalic: false)])
        }
        let lines = WordWrap(width: max(width - first.count, 20)).lines(words)
        for (index, line) in lines.enumerated() {
            text +=
                (index == 0 ? first : rest)
                + line.map { $0.shown(in: style, heading: false) }
                .joined(separator: " ") + "\n"
        }
    }

    mutating func list(_ sentences: some Sequence<String>) {
        for sentence in sentences { say(sentence, first: "- ") }
    }

    mutating func table(_ rows: [[String]], alignments: [TextTable.Alignment]) {
        text += TextTable(alignments: alignments, rows: rows).text
    }

    mutating func gap() { text += "\n" }

    /// What is taken to be so, each sentence once.
    mutating func assume(_ sentences: [String]) {
        var seen: Set<String> = []
        let different = sentences.filter { seen.insert($0).inserted }
        guard !different.isEmpty else { return }
        gap()
        for sentence in different { say("Assumed: " + sentence) }
    }

    mutating func add(_ lines: String) { text += lines }
}

extension ScoreRange {
    /// The range in words, such as "75 most likely, 70 to 100 in 8 of 10
    /// cases".
    var inWords: String {
        guard let low, let high else { return "no score" }
        let span = low == high ? "\(low)" : "\(low) to \(high)"
        guard let likely else { return "most likely no score, otherwise \(span)" }
        return low == high && likely == low ? span : "\(likely) most likely, \(span) in 8 of 10 cases"
    }

    /// The range in a table's cell, such as "70–100".
    var inShort: String {
        guard let low, let high else { return "-" }
        return low == high ? "\(low)" : "\(low)–\(high)"
    }
}
