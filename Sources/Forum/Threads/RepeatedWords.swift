/// Finds what a post repeats of the posts above it without a mark that says so,
/// or behind a mark that says so for the first paragraph only.
///
/// Every post is looked at once, and remembered for those below it.
struct RepeatedWords {
    /// Shorter passages are said twice by chance.
    private static let leastWords = 4
    /// Sentences out of a longer paragraph are said twice by chance more easily.
    private static let leastWordsOfSentences = 8

    /// Who wrote a passage first.
    private enum Writer: Equatable {
        case named(String)
        case nameless(post: Int)
    }

    private var paragraphs: [PassageWords: Writer] = [:]
    private var sentences: [PassageWords: Writer] = [:]

    /// The bytes of a post's own words that somebody else wrote above it.
    mutating func ranges(in post: ForumPost) -> [Range<Int>] {
        let writer = post.author.map { Writer.named($0.lowercased()) } ?? .nameless(post: post.number)
        let bytes = Array(post.text.ownWords.utf8)
        let own = Passage.paragraphs(of: bytes)
        let found = own.flatMap { repeated(in: $0, of: bytes, by: writer) }
        for paragraph in own { remember(bytes[paragraph], by: writer) }
        return found
    }

    /// The paragraph where all of it is repeated, else what of it is repeated
    /// between quotation marks.
    private func repeated(in paragraph: Range<Int>, of bytes: [UInt8], by writer: Writer) -> [Range<Int>] {
        let words = PassageWords(bytes[paragraph])
        if words.count >= Self.leastWords, isKnown(words, in: paragraphs, notBy: writer) { return [paragraph] }
        if isRepeated(bytes[paragraph], atLeast: Self.leastWordsOfSentences, by: writer) { return [paragraph] }
        return Passage.quotations(in: paragraph, of: bytes).filter {
            isRepeated(bytes[$0], atLeast: Self.leastWords, by: writer)
        }
    }

    /// Whether somebody else wrote every sentence of a passage.
    private func isRepeated(_ passage: ArraySlice<UInt8>, atLeast least: Int, by writer: Writer) -> Bool {
        let parts = Passage.sentences(of: passage).map(PassageWords.init).filter { $0.count > 0 }
        return parts.reduce(0) { $0 + $1.count } >= least
            && parts.allSatisfy { isKnown($0, in: sentences, notBy: writer) }
    }

    private func isKnown(_ words: PassageWords, in known: [PassageWords: Writer], notBy writer: Writer) -> Bool {
        known[words].map { $0 != writer } ?? false
    }

    private mutating func remember(_ paragraph: ArraySlice<UInt8>, by writer: Writer) {
        let words = PassageWords(paragraph)
        if paragraphs[words] == nil { paragraphs[words] = writer }
        for sentence in Passage.sentences(of: paragraph) {
            let words = PassageWords(sentence)
            if sentences[words] == nil { sentences[words] = writer }
        }
    }
}
