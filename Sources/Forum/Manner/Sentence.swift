/// A sentence of a post as words in lower case. A comma is a word of its own,
/// since a question often begins behind one.
struct Sentence {
    let words: [String]
    /// Whether it ends in a question mark.
    let isMarked: Bool

    /// The sentences of a text. A blank line ends one as a full stop does.
    static func all(in text: String) -> [Sentence] {
        var sentences: [Sentence] = []
        var words: [String] = []
        var word = ""
        var lineEnds = 0
        func endWord() {
            if !word.isEmpty { words.append(word) }
            word = ""
        }
        func endSentence(isMarked: Bool) {
            endWord()
            if !words.isEmpty { sentences.append(Sentence(words: words, isMarked: isMarked)) }
            words = []
        }
        for character in text.lowercased() {
            lineEnds = character.isNewline ? lineEnds + 1 : character.isWhitespace ? lineEnds : 0
            switch character {
            case "'", "\u{2019}": word.append("'")
            case _ where character.isLetter || character.isNumber: word.append(character)
            case ".", "!", "?": endSentence(isMarked: character == "?")
            case ",", ":", ";", "(":
                endWord()
                words.append(",")
            case _ where lineEnds > 1: endSentence(isMarked: false)
            default: endWord()
            }
        }
        endSentence(isMarked: false)
        return sentences
    }

    /// Words without the commas.
    var length: Int { words.count { $0 != "," } }

    /// The words between the commas.
    var clauses: [ArraySlice<String>] { words.split(separator: ",") }

    func count(of set: Set<String>) -> Int { words.count(where: set.contains) }

    /// Whether the words of a phrase follow one another somewhere.
    func holds(_ phrase: [String]) -> Bool {
        guard let first = phrase.first, phrase.count <= words.count else { return false }
        return (0...words.count - phrase.count).contains { start in
            words[start] == first && words[start..<start + phrase.count].elementsEqual(phrase)
        }
    }

    func holdsAny(of phrases: [[String]]) -> Bool { phrases.contains(where: holds) }
}
