/// A sentence of a text in which a member may be called by name.
struct CalledSentence {
    /// A word or a sign.
    enum Token: Equatable {
        case word(String)
        /// The member's name behind an at-sign.
        case call
        /// A comma or another sign, and what stands between quotation marks.
        case pause
    }

    /// What it consists of.
    var tokens: [Token] = []
    /// Whether a question mark ends it.
    var isQuestion = false

    /// The sentences of a text. A line is a sentence; a sign or a line's end right behind the name ends none.
    static func all(in text: String, name: String) -> [CalledSentence] {
        var reader = CallReader(text.lowercased(), name: name.lowercased())
        var sentences: [CalledSentence] = []
        var sentence = CalledSentence()
        while let mark = reader.next() {
            switch mark {
            case .token(let token): sentence.tokens.append(token)
            case .end(let isQuestion):
                if !isQuestion, sentence.tokens.last == .call { continue }
                sentence.isQuestion = isQuestion
                sentences.append(sentence)
                sentence = CalledSentence()
            }
        }
        return sentences + [sentence]
    }
}
