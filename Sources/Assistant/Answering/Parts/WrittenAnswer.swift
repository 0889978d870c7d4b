import KnowledgeBase

/// An answer with what it was made of.
struct WrittenAnswer {
    let answer: Answer
    let intent: Intent
    let canned: CannedAnswer
    let variant: Variant
}
