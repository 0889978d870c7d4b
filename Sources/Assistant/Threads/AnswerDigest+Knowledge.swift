import KnowledgeBase

extension AnswerDigest {
    /// The digest of an answer that keeps what the traps of its intent protect
    /// in the asker's case.
    init(_ answer: Answer, of reply: Reply, knowledge: Knowledge) {
        let facts = AnswerFacts(situation: reply.situation, asOf: reply.asOf)
        let writer = AnswerWriter(knowledge: knowledge, facts: facts)
        self.init(answer, of: reply, protecting: writer.protectedWords(of: answer.intent))
    }
}
