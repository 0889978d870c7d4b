import KnowledgeBase

/// An answer beside the main one of a draft, of which the verdict is told.
struct FurtherVerdict {
    /// More of them are a list, not a reply.
    private static let most = 2
    /// Whom people have answered already is told no more of what was hardly asked.
    private static let sure = 0.4

    let answer: Answer
    /// What is so or what to do, in the answer's own words and numbering.
    let verdict: String
    private let warnsOfEnding: Bool

    private init(_ answer: Answer, of reply: Reply, after said: String = "", knowledge: Knowledge) {
        let digest = AnswerDigest(answer, of: reply, knowledge: knowledge)
        self.answer = answer
        verdict = digest.protectedVerdict(after: said)
        warnsOfEnding = digest.warnsOfEnding
    }

    /// What was asked beside the first answer of a reply, each once, without
    /// what is unlikely to be meant and what only warns again of what that
    /// answer warns of.
    ///
    /// - Parameters:
    ///   - reply: What the writer is to be told about their last question.
    ///   - earlier: The same about their questions before it, the last one first.
    static func all(in reply: Reply, and earlier: [Reply], knowledge: Knowledge) -> [FurtherVerdict] {
        guard let first = reply.answers.first else { return [] }
        let main = FurtherVerdict(first, of: reply, knowledge: knowledge)
        let verdict = { (answer: Answer, reply: Reply) in
            FurtherVerdict(answer, of: reply, after: main.verdict, knowledge: knowledge)
        }
        let own = reply.answers.dropFirst().map { verdict($0, reply) }
        let before = earlier.flatMap { reply in reply.answers.map { verdict($0, reply) } }
            .filter { $0.canStand(beside: reply, knowledge: knowledge) }
        var told: Set<String> = [main.answer.intent]
        let further = (own + before).filter { $0.answer.confidence >= sure }.filter { other in
            !(main.warnsOfEnding && other.warnsOfEnding) && told.insert(other.answer.intent).inserted
        }
        return Array(further.prefix(most))
    }

    /// Whether an answer to an earlier post says nothing that a later reply may
    /// contradict: less was known then.
    private func canStand(beside reply: Reply, knowledge: Knowledge) -> Bool {
        guard let intent = knowledge.intent(answer.intent), !intent.isTalk else { return false }
        return !knowledge.traps.contains { trap in
            trap.intents.contains(intent.id) && reply.answers.contains { trap.intents.contains($0.intent) }
        }
    }
}
