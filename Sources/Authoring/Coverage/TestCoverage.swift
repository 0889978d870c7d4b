import KnowledgeBase

/// How much is held in place by canned answers.
package struct TestCoverage: Equatable, Sendable {
    /// Single questions.
    package let questions: Int
    /// Conversations of several turns.
    package let conversations: Int
    /// Turns that must be declined.
    package let refusals: Int
    /// Questions and conversations that are listed as known failures.
    package let knownFailures: Int

    init(_ conversations: [CannedConversation]) {
        let turns = conversations.flatMap(\.turns)
        questions = conversations.count { $0.turns.count == 1 }
        self.conversations = conversations.count - questions
        refusals = turns.count { $0.expect.outcome == "declined" }
        knownFailures = conversations.count { $0.fails != nil }
    }
}
