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
            words.append(StyledWord(parts: emphasis.parts(of: word)))
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
            } else if rest.hasPrefix("**") {
                parts += part()
                text = ""
                isBold.toggle()
                rest = rest.dropFirst(2)
            } else if character == "*" {
                parts += part()
                text = ""
                isItalic.toggle()
                rest = rest.dropFirst()
            } else {
                text.append(Self.isPrintable(character) ? character : "\u{FFFD}")
                rest = rest.dropFirst()
            }
        }
        return parts + part()
    }

    private static func isEscapable(_ character: Character) -> Bool {
        character.isASCII && (character.isPunctuation || character.isSymbol)
    }

    /// A reply may quote the asker: no control character reaches the terminal.
    private static func isPrintable(_ character: Character) -> Bool {
        character.unicodeScalars.allSatisfy { scalar in
            scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value)
        }
    }
}
