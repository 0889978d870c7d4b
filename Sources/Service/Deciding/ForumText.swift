/// A reply's text in a form in which nothing that came from a member can call
/// other members, quote them or become markup.
struct ForumText {
    /// The text in Markdown.
    let markdown: String

    init(_ text: String) {
        let lines = text.replacing("\r\n", with: "\n").split(separator: "\n", omittingEmptySubsequences: false)
        markdown = lines.map(Self.line).joined(separator: "\n")
    }

    private static func line(_ line: Substring) -> String {
        var output = ""
        var isAtStart = true
        var previous: Character?
        for (index, character) in zip(line.indices, line) {
            let rest = line[index...]
            switch character {
            case ">" where isAtStart: output += "\\>"
            // A mention needs the name right behind the sign.
            case "@" where !isWord(previous): output += "@\u{2060}"
            case "<" where isTag(rest): output += "&lt;"
            case "[" where isBoardCode(rest): output += "\\["
            default: output.append(character)
            }
            isAtStart = isAtStart && character.isWhitespace
            previous = character
        }
        return output
    }

    private static func isWord(_ character: Character?) -> Bool {
        character.map { $0.isLetter || $0.isNumber } ?? false
    }

    private static func isTag(_ rest: Substring) -> Bool {
        rest.dropFirst().first.map { $0.isLetter || "/!?".contains($0) } ?? false
    }

    /// Discourse's own brackets: quotes, polls, dates, details.
    private static func isBoardCode(_ rest: Substring) -> Bool {
        let word = rest.dropFirst().drop { $0 == "/" }.prefix { $0.isLetter }.lowercased()
        return ["quote", "poll", "date", "details", "spoiler", "chat", "event", "img", "url"].contains(word)
    }
}
