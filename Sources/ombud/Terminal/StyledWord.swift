import CEdit

/// A word with the emphasis that Markdown gives to its parts.
struct StyledWord: Equatable {
    struct Part: Equatable {
        let text: String
        let isBold: Bool
        let isItalic: Bool
    }

    let parts: [Part]

    /// The columns the word takes, control characters and marks none.
    var width: Int {
        parts.reduce(0) { sum, part in
            sum + part.text.unicodeScalars.reduce(0) { $0 + max(0, Int(cedit_columns($1.value))) }
        }
    }

    func shown(in style: TerminalStyle, heading: Bool) -> String {
        parts.map { part in
            let text = part.isItalic ? style.italic(part.text) : part.text
            return part.isBold || heading ? style.bold(text) : text
        }.joined()
    }

    /// The words of a text, `**` and `*` read as emphasis where they stand at
    /// the edge of a word.
    static func words(in text: String) -> [StyledWord] {
        var words: [StyledWord] = []
        var emphasis = Emphasis()
        for word in text.split(whereSeparator: { $0 == " " || $0 == "\t" || $0 == "\r" }) {
            // A reply may repeat what the asker wrote.
            words.append(StyledWord(parts: emphasis.parts(of: word.printable[...])))
        }
        return words
    }
}

/// Which emphasis is open at a place in a paragraph.
private struct Emphasis {
    private var isBold = false
    private var isItalic = false

    mutating func parts(of word: Substring) -> [StyledWord.Part] {
        var parts: [StyledWord.Part] = []
        var text = ""
        var rest = word
        func part() -> [StyledWord.Part] {
            text.isEmpty ? [] : [StyledWord.Part(text: text, isBold: isBold, isItalic: isItalic)]
        }
        while let character = rest.first {
            if character == "\\", rest.dropFirst().first.map(Self.isEscapable) ?? false {
                text += String(rest.dropFirst().prefix(1))
                rest = rest.dropFirst(2)
            } else if rest.hasPrefix("**"), atEdge(of: word, rest: rest) {
                parts += part()
                text = ""
                isBold.toggle()
                rest = rest.dropFirst(2)
            } else if character == "*", atEdge(of: word, rest: rest) {
                parts += part()
                text = ""
                isItalic.toggle()
                rest = rest.dropFirst()
            } else {
                text.append(character)
                rest = rest.dropFirst()
            }
        }
        return parts + part()
    }

    /// Marks open emphasis before a word and close it behind one; "5*3" has none.
    private func atEdge(of word: Substring, rest: Substring) -> Bool {
        let before = word[..<rest.startIndex].last
        let after = rest.drop { $0 == "*" }.first
        return before.map { !$0.isNumber } ?? true || after.map { !$0.isNumber } ?? true
    }

    private static func isEscapable(_ character: Character) -> Bool {
        character.isASCII && (character.isPunctuation || character.isSymbol)
    }
}
