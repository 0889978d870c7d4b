/// The words in which members ask for silence and for answers.
enum WishPhrase {
    /// The wish with which words begin, and how many of them it takes; the longest one counts.
    static func wish(beginning words: ArraySlice<String>) -> (wish: MemberWish, length: Int)? {
        (1...longest).reversed().lazy.compactMap { length -> (MemberWish, Int)? in
            guard words.count >= length else { return nil }
            return phrases[words.prefix(length).joined(separator: " ")].map { ($0, length) }
        }.first
    }

    /// Words of courtesy before a wish.
    static let courtesy: Set<String> = [
        "and", "hey", "hi", "just", "kindly", "no", "now", "ok", "okay", "please", "pls", "plz", "so", "you",
    ]

    /// Words that may follow a wish and change nothing about it.
    static let more: Set<String> = [
        "again", "already", "any", "anymore", "anyone", "at", "bot", "completely", "ever", "everyone", "everywhere",
        "for", "forever", "forum", "from", "good", "here", "immediately", "in", "it", "me", "more", "my", "now",
        "ok", "okay", "on", "once", "please", "pls", "post", "posts", "question", "questions", "right", "robot",
        "thank",
        "thanks", "that", "the", "this", "thread", "to", "today", "topic", "under", "us", "with", "you",
    ]

    /// Before a name they tell of a wish: "you can write @ombud stop".
    static let telling: Set<String> = [
        "command", "like", "say", "saying", "says", "type", "typing", "use", "using", "with", "word", "words", "write",
        "writes", "writing", "wrote",
    ]

    private static let longest = 5

    private static let phrases: [String: MemberWish] = {
        let list: [(MemberWish, [String])] = [
            (.stopTopic, stops), (.optOut, leaves), (.optIn, ["answer me", "answer me again", "talk to me again"]),
            (.resumeTopic, ["come back", "resume", "start again", "you can come back", "continue here"]),
        ]
        return Dictionary(list.flatMap { wish, words in words.map { ($0, wish) } }) { first, _ in first }
    }()

    private static let stops = [
        "stop", "stop it", "stop this", "stop that", "stop here", "be quiet", "be silent", "keep quiet", "shut up",
        "go away", "get lost", "get out", "silence", "quiet", "enough", "stop answering", "stop commenting",
        "stop posting", "stop replying", "stop responding", "stop spamming", "stop talking", "stop writing",
        "stop interfering", "do not answer", "do not reply", "do not post", "don't answer", "don't reply", "don't post",
        "leave this topic", "leave this thread", "leave us alone", "stay out of this", "stay out",
    ]

    private static let leaves = [
        "ignore me", "forget me", "leave me alone", "opt me out", "opt out", "do not answer me", "don't answer me",
        "dont answer me", "never answer me", "do not reply to me", "don't reply to me", "never reply to me",
        "stop answering me", "stop replying to me", "stop responding to me", "stop writing to me", "stop talking to me",
        "ignore my posts", "ignore my questions",
    ]
}
