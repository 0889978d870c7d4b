/// Goes over a text in small letters, word by word.
struct CallReader {
    /// What is read.
    enum Mark {
        case token(CalledSentence.Token)
        /// The end of a sentence, and whether it is a question.
        case end(isQuestion: Bool)
    }

    private let text: String
    private let name: String
    private var place: String.Index
    /// Whether a quotation mark is open in this line.
    private var isQuoted = false

    init(_ text: String, name: String) {
        (self.text, self.name) = (text, name)
        place = text.startIndex
    }

    /// The next word or sign; nil at the end.
    mutating func next() -> Mark? {
        while place < text.endIndex {
            let start = place
            let character = text[start]
            place = text.index(after: start)
            if Self.isPart(character) || character == "@" { return .token(word(from: start)) }
            if let mark = sign(character) { return mark }
        }
        return nil
    }

    private mutating func word(from start: String.Index) -> CalledSentence.Token {
        while place < text.endIndex, Self.isPart(text[place]) || text[place] == "@" || isInside() {
            place = text.index(after: place)
        }
        guard !isQuoted, !isBehindQuote(start) else { return .pause }
        let word = text[start..<place]
        // Low lines around words make them slanting in Markdown.
        let plain = String(word.trimming("_").map { $0 == "’" ? "'" : $0 })
        return [String(word), plain].contains("@" + name) ? .call : .word(plain)
    }

    /// A dot or a hyphen within a word or a name.
    private func isInside() -> Bool {
        let next = text.index(after: place)
        return ".-".contains(text[place]) && next < text.endIndex && Self.isPart(text[next])
    }

    private func isBehindQuote(_ start: String.Index) -> Bool {
        start > text.startIndex && text[start] == "@" && "'‘".contains(text[text.index(before: start)])
    }

    private mutating func sign(_ character: Character) -> Mark? {
        if character.isNewline {
            isQuoted = false
            return .end(isQuestion: false)
        }
        switch character {
        case "?", "？", "؟": return .end(isQuestion: true)
        case ".", "!", "…", "。", "！", ";": return .end(isQuestion: false)
        case "\"", "`": isQuoted.toggle()
        case "“", "«", "„": isQuoted = true
        case "”", "»": isQuoted = false
        default: return character.isWhitespace || "*_~".contains(character) ? nil : .token(.pause)
        }
        return .token(.pause)
    }

    private static func isPart(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || "_'’".contains(character)
    }
}

extension Substring {
    /// Without a character at its ends.
    fileprivate func trimming(_ character: Character) -> Substring {
        var rest = drop { $0 == character }
        while rest.last == character { rest.removeLast() }
        return rest
    }
}
