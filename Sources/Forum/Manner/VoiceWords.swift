/// The words and phrases by which a post's manner is told.
enum VoiceWords {
    static let own: Set<String> = [
        "i", "my", "me", "mine", "myself", "i'm", "i've", "i'd", "i'll", "im", "ive", "we", "our", "us",
    ]

    static let address: Set<String> = [
        "you", "your", "yours", "yourself", "you're", "you've", "you'd", "you'll", "u", "ur",
    ]

    static let requests = phrases([
        "please help", "please assist", "please clarify", "please advise", "please explain", "please tell",
        "please suggest", "please guide", "please let me know", "pls help", "plz help", "kindly", "help me",
        "any advice", "any help", "any idea", "any ideas", "any suggestion", "any suggestions", "any thoughts",
        "any tips",
        "can someone", "can somebody", "can anyone", "can anybody", "could someone", "could anyone",
        "don't know why", "don't know what", "don't know how", "don't know if", "don't know whether",
        "do not know why", "do not know what", "do not know how", "do not know if", "dont know what", "dont know why",
        "not sure if", "not sure whether", "not sure what", "not sure how", "want to know", "like to know",
        "need to know", "need help", "need advice", "am curious", "i'm curious", "i wonder", "wondering",
        "same question", "advice needed", "advice please", "help please",
    ])

    static let thanks = phrases([
        "thanks", "thank you", "thankyou", "thx", "appreciate", "appreciated", "grateful",
    ])

    static let advanceThanks = phrases([
        "thanks in advance", "thank you in advance", "appreciate any", "be appreciated", "would appreciate",
        "be grateful",
    ])

    static let settling = phrases([
        "solved", "resolved", "sorted", "it worked", "that worked", "this worked", "that helps", "that helped",
        "this helps", "this helped", "all clear now", "clear now", "answers my question", "answered my question",
        "got paid", "was released", "makes sense now", "i will do that", "we will do that", "i'll do that",
        "we'll do that", "i will do this",
    ])

    /// Beside these a settling word says that the matter is not over, or is another one.
    static let unsettling: Set<String> = [
        "not", "never", "still", "yet", "but", "nobody", "another", "earlier", "until", "unless", "if", "cannot",
    ]

    /// Hopes and complaints, which answer nothing.
    static let laments = phrases([
        "no idea", "no one", "noone", "nobody", "yes please", "hope", "wish", "would be nice", "someone from",
        "somebody from", "answer this", "be answered", "get an answer", "every single", "reaching out", "our team",
        "private message", "keep up", "keep calm", "take care", "take it easy", "good question",
    ])

    /// What shares the trouble behind a "yes".
    static let company = phrases(["same", "me too", "i too", "following", "not yet", "sorry"])

    /// What somebody tells who wants nothing: tips for others, and joy.
    static let sharing = phrases([
        "tips for", "my tips", "some tips", "my advice", "my guide", "a guide", "lessons learned", "share my",
        "to share", "sharing my", "my joy", "so happy", "very happy", "so excited", "so proud", "celebrate",
        "celebrating", "i did it", "success story",
    ])

    /// What is wrong with the writer's case. Negation counts as well.
    static let trouble: Set<String> = [
        "not", "no", "never", "without", "nobody", "cannot", "fell", "fallen", "falls", "drop", "dropped", "drops",
        "decreased", "decrease", "lost", "lose", "lower", "low", "down", "problem", "problems", "issue", "issues",
        "trouble", "stuck", "silent", "gone", "idle", "unfair", "confused", "worried", "afraid", "disappointed",
        "frustrated", "refuses", "refused", "ignores", "disappeared", "vanished", "bad", "poor", "negative",
    ]

    static let rhetoric = phrases(["why worry", "why bother", "who cares", "who knows", "so what", "why not"])

    /// Who will not say; what follows fits every question.
    static let refusals = phrases([
        "able to comment", "can't comment", "cannot comment", "unable to comment", "not able to share",
        "can't discuss", "cannot discuss", "unable to discuss", "won't be able to",
    ])

    /// Where to read instead of an answer, and courtesies around it.
    static let pointers = phrases([
        "here", "article", "articles", "this link", "help center", "help centre", "this page", "this thread",
        "contact support", "ask support", "contact customer support", "open a ticket", "talk to support", "thank you",
        "thanks", "sorry", "good luck", "welcome", "hope this helps",
    ])

    static func phrases(_ texts: [String]) -> [[String]] { texts.map { $0.split(separator: " ").map(String.init) } }
}
