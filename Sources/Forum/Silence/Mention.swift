/// A member called by name: `@name`.
struct Mention {
    private let name: String

    init(of name: String) { self.name = name.lowercased() }

    /// Whether the member is called in a text.
    func stands(in text: String) -> Bool {
        guard !name.isEmpty, CallSearch(for: name).maySucceed(in: text) else { return false }
        return Self.names(in: text).contains { $0.lowercased() == name }
    }

    /// A text without its mentions.
    static func withoutMentions(_ text: String) -> String {
        var rest = ""
        var place = text.startIndex
        for mention in ranges(in: text) {
            rest += text[place..<mention.lowerBound]
            place = mention.upperBound
        }
        return rest + text[place...]
    }

    private static func names(in text: String) -> [Substring] { ranges(in: text).map { text[$0].dropFirst() } }

    private static func ranges(in text: String) -> [Range<String.Index>] {
        var found: [Range<String.Index>] = []
        var index = text.startIndex
        var isInside = false
        while index < text.endIndex {
            let start = index
            let character = text[index]
            index = text.index(after: index)
            guard character == "@", !isInside else {
                isInside = isPart(character)
                continue
            }
            while index < text.endIndex, isPart(text[index]) { index = text.index(after: index) }
            if text.index(after: start) < index { found.append(start..<trimmed(text, from: start, to: index)) }
        }
        return found
    }

    /// Discourse allows letters, digits, `_`, `-` and `.` in names, a dot not at the end.
    private static func isPart(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || character == "_" || character == "-" || character == "."
    }

    private static func trimmed(_ text: String, from start: String.Index, to end: String.Index) -> String.Index {
        var end = end
        while end > text.index(after: start), [".", "-"].contains(text[text.index(before: end)]) {
            end = text.index(before: end)
        }
        return end
    }
}
