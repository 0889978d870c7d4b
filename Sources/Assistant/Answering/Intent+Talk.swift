package import KnowledgeBase

extension Intent {
    /// Whether it is a courtesy or about the assistant itself, not a question
    /// about work.
    package var isTalk: Bool { topic == "talk" }

    /// Whether it asks for a person instead of the assistant.
    var asksForPerson: Bool { id == "human" }
}
