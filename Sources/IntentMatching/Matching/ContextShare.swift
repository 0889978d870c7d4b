/// How much of what stands around a question is weighed in with it.
struct ContextShare {
    /// The share where the question stands on its own.
    let least: Float

    /// How much the share grows for each word that the question is too short:
    /// "what now?" has no subject of its own.
    let forMissingWord: Float

    /// The greatest share.
    let most: Float

    /// The share of the sentences right before a question. "What should I do?"
    /// is about what was just told, not about the whole post. Chosen on invented
    /// posts of two and three questions: a half less loses 3 of 78 questions, a
    /// half more changes nothing.
    static let passage = ContextShare(least: 0.4, forMissingWord: 0.15, most: 0.9)

    /// Beside those sentences the post has this part of its own share.
    static let postBesidePassage: Float = 0.5

    /// The share of the post where nothing was told right before the question.
    static func post(_ least: Float) -> ContextShare {
        ContextShare(least: least, forMissingWord: 0.15, most: 1)
    }

    /// The share for a question that lacks so many words, 0 to 1.
    func share(missingWords: Int) -> Float {
        min(least + forMissingWord * Float(missingWords), most)
    }
}
