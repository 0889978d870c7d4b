/// Looks for what a member asks of another by calling it.
struct WishSearch {
    private let sentences: [CalledSentence]

    init(in text: String, name: String) { sentences = CalledSentence.all(in: text, name: name) }

    /// The first wish; nil where there is none.
    var wish: MemberWish? {
        sentences.indices.lazy.compactMap { wish(in: $0) }.first
    }

    private func wish(in index: Int) -> MemberWish? {
        let sentence = sentences[index]
        guard !sentence.isQuestion, sentence.tokens.contains(.call) else { return nil }
        let tokens = sentence.tokens[...]
        return tokens.indices.lazy.filter { tokens[$0] == .call }.prefix(Self.mostCalls).compactMap { place in
            wish(behind: tokens[(place + 1)...], isTold: isTold(tokens[..<place]), isLast: isLast(index))
                ?? wish(before: tokens[..<place], rest: tokens[(place + 1)...])
        }.first
    }

    /// Nobody calls more often in one sentence.
    private static let mostCalls = 8

    /// "You can write @ombud stop" is no wish.
    private func isTold(_ before: ArraySlice<CalledSentence.Token>) -> Bool {
        if case .word(let word)? = before.last { WishPhrase.telling.contains(word) } else { false }
    }

    /// Whether nothing follows a sentence but thanks.
    private func isLast(_ index: Int) -> Bool {
        sentences[(index + 1)...].allSatisfy { Self.isMore($0.tokens[...]) }
    }

    private func wish(behind tokens: ArraySlice<CalledSentence.Token>, isTold: Bool, isLast: Bool) -> MemberWish? {
        let start = tokens.drop { $0 == .pause || Self.isCourtesy($0) }
        let words = Self.leadingWords(of: start)
        guard !isTold, let (wish, length) = WishPhrase.wish(beginning: words[...]) else { return nil }
        guard wish.asksForSilence else { return isLast && Self.isMore(start.dropFirst(length)) ? wish : nil }
        return words.dropFirst(length).allSatisfy(WishPhrase.more.contains) ? wish : nil
    }

    /// "Stop it, @ombud": nothing else stands in the sentence.
    private func wish(
        before tokens: ArraySlice<CalledSentence.Token>, rest: ArraySlice<CalledSentence.Token>
    ) -> MemberWish? {
        let start = tokens.drop(while: Self.isCourtesy)
        let words = Self.leadingWords(of: start)
        guard let (wish, length) = WishPhrase.wish(beginning: words[...]), wish.asksForSilence,
            Self.isMore(start.dropFirst(length)), Self.isMore(rest)
        else { return nil }
        return wish
    }

    /// The words up to the first sign.
    private static func leadingWords(of tokens: ArraySlice<CalledSentence.Token>) -> [String] {
        tokens.lazy.map { if case .word(let word) = $0 { word } else { nil } }.prefix { $0 != nil }.prefix(mostWords)
            .compactMap { $0 }
    }

    /// Behind a wish nobody goes on for longer without a sign.
    private static let mostWords = 16

    private static func isCourtesy(_ token: CalledSentence.Token) -> Bool {
        if case .word(let word) = token { WishPhrase.courtesy.contains(word) } else { false }
    }

    private static func isMore(_ tokens: ArraySlice<CalledSentence.Token>) -> Bool {
        tokens.allSatisfy { token in
            if case .word(let word) = token { WishPhrase.more.contains(word) } else { token == .pause }
        }
    }
}
