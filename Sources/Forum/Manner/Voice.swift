/// How a post speaks: for its writer, to somebody else, or to sell something.
///
/// It looks at pronouns, forms of questions and set phrases; what the post is
/// about it does not know.
package struct Voice: Sendable {
    /// From so many words on a question without a person in it may be the writer's own.
    private static let leastQuestion = 4
    /// So many words say what a writer's case is.
    private static let leastCase = 2

    /// Words for the writer: "I", "my".
    let ownWords: Int
    /// Words for who is spoken to: "you", "your".
    let addressWords: Int
    /// Whether any sentence is a question or asks for help.
    package let asks: Bool
    /// Whether the writer asks on their own behalf.
    package let asksForSelf: Bool
    /// Whether "yes" answers the last question of the post.
    package let asksYesOrNo: Bool
    /// Whether it thanks.
    package let thanks: Bool
    /// Whether it says that the matter is over.
    package let isSettling: Bool
    /// Whether it offers something for sale, or wants to be written to elsewhere.
    package let promotes: Bool
    /// Whether it tells who asked something to do or to know.
    package let advises: Bool
    /// Whether it is nothing but a "yes" or a "no".
    package let isBareVerdict: Bool
    /// Whether it says how things are, of nobody in particular: an answer
    /// where it is about what was asked.
    package let states: Bool
    /// Whether it tells of something that is wrong with the writer's own case.
    package let complains: Bool
    /// Whether it gives tips to everybody or tells of joy.
    package let shares: Bool

    /// Listens to a post's own words.
    package init(_ text: String) {
        let sentences = Sentence.all(in: text)
        let ownWords = sentences.reduce(0) { $0 + $1.count(of: VoiceWords.own) }
        let addressWords = sentences.reduce(0) { $0 + $1.count(of: VoiceWords.address) }
        let questions = sentences.filter(QuestionForm.isFound)
        let requests = sentences.contains { $0.holdsAny(of: VoiceWords.requests) }
        // Who speaks more of others gives advice, and may ask back for it.
        let tells = ownWords >= Self.leastCase && ownWords >= addressWords
        let ownQuestion = questions.contains { Self.isOwn($0, inPostThatTells: ownWords > addressWords) }
        self.ownWords = ownWords
        self.addressWords = addressWords
        asks = !questions.isEmpty || requests
        asksForSelf = tells && (ownQuestion || requests)
        asksYesOrNo = questions.last.map(QuestionForm.canBeAnsweredByYes) ?? false
        thanks = sentences.contains { $0.holdsAny(of: VoiceWords.thanks) && !$0.holdsAny(of: VoiceWords.advanceThanks) }
        isSettling = sentences.contains(where: Self.settles)
        promotes = Promotion.isFound(in: text, sentences: sentences, asksForSelf: asksForSelf)
        advises = Advice.isFound(in: sentences, ownWords: ownWords, addressWords: addressWords)
        isBareVerdict = Advice.isBareVerdict(sentences)
        states = !asks && Advice.isStatement(sentences, ownWords: ownWords)
        complains = tells && sentences.contains(where: Self.complains)
        shares = sentences.contains { $0.holdsAny(of: VoiceWords.sharing) }
    }

    /// Whether it speaks to others and not of the writer, in statements.
    func speaksOnlyToOthers(atLeast least: Int) -> Bool { ownWords == 0 && addressWords >= least && !asks }

    private static func settles(_ sentence: Sentence) -> Bool {
        !sentence.isMarked && sentence.holdsAny(of: VoiceWords.settling)
            && !sentence.words.contains { VoiceWords.unsettling.contains($0) || $0.hasSuffix("n't") }
    }

    private static func complains(_ sentence: Sentence) -> Bool {
        sentence.words.contains { VoiceWords.trouble.contains($0) || $0.hasSuffix("n't") }
    }

    private static func isOwn(_ question: Sentence, inPostThatTells tells: Bool) -> Bool {
        if question.holdsAny(of: VoiceWords.rhetoric) { return false }
        let own = question.count(of: VoiceWords.own)
        let address = question.count(of: VoiceWords.address)
        if own > 0 { return own >= address }
        return tells && address == 0 && question.isMarked && question.length >= leastQuestion
    }
}
