/// What a label is called, read as words: `card_arrival` is "card arrival".
enum LabelName {
    private static let separators: Set<Character> = ["_", "-", ".", "/"]

    /// The words of a label, or nil where no letter is in it.
    static func words(of label: String) -> String? {
        guard label.contains(where: \.isLetter) else { return nil }
        var words = ""
        let letters = Array(label)
        for (index, letter) in letters.enumerated() {
            if beginsWord(at: index, of: letters) { words.append(" ") }
            words.append(separators.contains(letter) ? " " : letter)
        }
        return words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// A capital begins a word after a small letter or a digit, and before a
    /// small letter: "depTime", "HTTPStatus".
    private static func beginsWord(at index: Int, of letters: [Character]) -> Bool {
        guard index > 0, letters[index].isUppercase else { return false }
        let isFollowedBySmall = index + 1 < letters.count && letters[index + 1].isLowercase
        let previous = letters[index - 1]
        return previous.isLowercase || previous.isNumber || previous.isUppercase && isFollowedBySmall
    }
}
