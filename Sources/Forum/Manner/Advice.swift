/// Tells an answer from sympathy, laments, counter-questions and a mere pointer to a help page.
enum Advice {
    /// A statement that speaks to nobody has so many words.
    private static let leastStatement = 6
    /// A sentence about "your" case has so many words.
    private static let leastSentence = 4
    /// Who will not comment and goes on longer than this does say something.
    private static let shortRefusal = 100
    /// In so many words a verdict comes to what it is about.
    private static let verdictReach = 3
    /// A verdict with more words gives its reason, too.
    private static let longestBareVerdict = 4

    /// Whether a post tells who asked what is so or what to do.
    static func isFound(in sentences: [Sentence], ownWords: Int, addressWords: Int) -> Bool {
        guard !refuses(sentences) else { return false }
        if isVerdict(sentences) { return true }
        // Who speaks more of themselves shares the trouble.
        return addressWords >= ownWords && substance(of: sentences).contains { instructs($0) || speaksOfCase($0) }
    }

    /// Whether a post says of nobody how things are: that may be an answer, by what it is about.
    static func isStatement(_ sentences: [Sentence], ownWords: Int) -> Bool {
        ownWords == 0 && !refuses(sentences)
            && substance(of: sentences).reduce(0) { $0 + $1.length } >= leastStatement
    }

    private static func refuses(_ sentences: [Sentence]) -> Bool {
        sentences.contains { $0.holdsAny(of: VoiceWords.refusals) }
            && sentences.reduce(0) { $0 + $1.length } < shortRefusal
    }

    private static func substance(of sentences: [Sentence]) -> [Sentence] {
        sentences.filter {
            !QuestionForm.isFound(in: $0) && !$0.holdsAny(of: VoiceWords.pointers)
                && !$0.holdsAny(of: VoiceWords.laments) && !$0.holdsAny(of: VoiceWords.requests)
        }
    }

    /// Whether a post says no more than "yes" or "no, it does not".
    static func isBareVerdict(_ sentences: [Sentence]) -> Bool {
        guard isVerdict(sentences) else { return false }
        let words = sentences.flatMap { afterGreeting($0).filter { $0 != "," } }
        return words.count <= longestBareVerdict && !words.contains { $0.contains(where: \.isNumber) }
    }

    /// "Yes.", "Hi Ann, no, after 14 days", "Yes you can"; "No idea" is none.
    private static func isVerdict(_ sentences: [Sentence]) -> Bool {
        guard let sentence = sentences.first(where: { !afterGreeting($0).isEmpty }), !sentence.isMarked,
            !sentence.holdsAny(of: VoiceWords.laments), !sentence.holdsAny(of: VoiceWords.company)
        else { return false }
        let words = afterGreeting(sentence)
        guard let first = words.first, verdicts.contains(first) else { return false }
        let next = words.dropFirst().prefix(verdictReach)
        return next.isEmpty || next.first == "," || next.contains(where: verdictSubjects.contains)
    }

    /// The words without "Hi Ann,".
    private static func afterGreeting(_ sentence: Sentence) -> ArraySlice<String> {
        guard let first = sentence.words.first, Salutation.greetings.contains(first) else { return sentence.words[...] }
        return sentence.words.drop { $0 != "," }.dropFirst()
    }

    /// "Close it", "please do not end it", in any clause.
    private static func instructs(_ sentence: Sentence) -> Bool {
        sentence.clauses.contains { clause in
            var words = clause.drop(while: leadIns.contains)
            if words.starts(with: ["do", "not"]) {
                words = words.dropFirst(2)
            } else if let first = words.first, first == "don't" || first == "dont" || first == "never" {
                words = words.dropFirst()
            }
            guard let verb = words.first, let object = words.dropFirst().first else { return false }
            return imperatives.contains(verb) && !VoiceWords.own.contains(object)
        }
    }

    /// "You can", "if you end it, he", "it will not hurt your score".
    private static func speaksOfCase(_ sentence: Sentence) -> Bool {
        if sentence.holdsAny(of: rulings) { return true }
        guard sentence.count(of: VoiceWords.own) == 0 else { return false }
        if sentence.length >= leastStatement, sentence.holdsAny(of: conditions) { return true }
        return sentence.length >= leastSentence && sentence.words.contains("your") && sentence.count(of: modals) > 0
    }

    private static let verdicts: Set<String> = ["yes", "no", "nope", "yep"]
    private static let verdictSubjects: Set<String> = ["you", "it", "that"]
    private static let leadIns: Set<String> = [
        "please", "just", "simply", "then", "first", "instead", "better", "always", "so", "ok", "okay",
    ]

    private static let imperatives: Set<String> = [
        "accept", "add", "ask", "avoid", "cancel", "change", "choose", "click", "close", "complete", "contact",
        "decline", "dispute", "end", "finish", "give", "go", "ignore", "keep", "leave", "let", "make", "message",
        "move", "offer", "open", "pause", "press", "propose", "put", "refund", "remind", "remove", "reply", "report",
        "request", "select", "send", "set", "submit", "take", "tell", "try", "upload", "use", "wait", "withdraw",
        "write",
    ]

    private static let modals: Set<String> = [
        "can", "can't", "cannot", "should", "shouldn't", "will", "won't", "may", "might", "must", "does", "doesn't",
    ]

    private static let rulings = VoiceWords.phrases([
        "you can", "you can't", "you cannot", "you should", "you shouldn't", "you will", "you'll", "you won't",
        "you must", "you mustn't", "you may", "you might", "you need", "you have to", "you don't", "you do not",
    ])

    private static let conditions = VoiceWords.phrases([
        "if you", "if your", "when you", "when your", "once you", "unless you", "as long as you",
    ])
}
