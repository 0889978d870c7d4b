import KnowledgeBase

extension Intent {
    /// Whether it is a courtesy or about the assistant itself, not a question
    /// about work.
    var isTalk: Bool { topic == "talk" }
}
