import KnowledgeBase

/// A reply for somebody whom people have answered: one answer, and the
/// verdicts of what else they asked.
struct ThreadDraft {
    /// So many words are left to say where a person has answered.
    private static let shortLength = 60
    /// No reply is longer, whatever stands beside its main answer.
    private static let fullLength = 160

    /// What the writer asked last.
    private let reply: Reply
    private let main: Answer
    private let further: [FurtherVerdict]
    private let earlier: [Reply]
    private let knowledge: Knowledge

    /// Nil where the reply answers nothing.
    ///
    /// - Parameters:
    ///   - reply: What the writer is to be told about their last question.
    ///   - earlier: The same about their questions before it, the last one first.
    init?(_ reply: Reply, besides earlier: [Reply], knowledge: Knowledge) {
        guard let main = reply.answers.first else { return nil }
        self.reply = reply
        self.main = main
        self.knowledge = knowledge
        self.earlier = earlier
        further = FurtherVerdict.all(in: reply, and: earlier, knowledge: knowledge)
    }

    /// Sixty words, or a few more where the asker's own number and days need them.
    var short: Reply { written(within: Self.shortLength, asks: []) }

    /// For a question that was answered by a rule that has changed: the main
    /// answer whole, or as much of it as the rest leaves room for.
    var full: Reply { written(within: Self.fullLength, asks: reply.asks) }

    // MARK: What it holds

    /// What stands before the answers: where people help, or a word of
    /// understanding. Help that was called for by an earlier post is still needed.
    private var opening: String? {
        let openings = ([reply] + earlier).map { reply in
            DraftOpening(reply, doubt: reply.answers.first.flatMap { fullDoubt(in: reply, of: [$0]) })
        }
        return openings[0].text ?? openings.first(where: \.isHandOff)?.text
    }

    /// That the rules cannot produce the score that the asker sees.
    private func mismatch(in reply: Reply, of answers: [Answer]) -> ScoreMismatch? {
        answers.lazy.compactMap(\.estimate).first.flatMap {
            ScoreMismatch(estimate: $0, situation: reply.situation, asOf: reply.asOf)
        }
    }

    private func fullDoubt(in reply: Reply, of answers: [Answer]) -> String? {
        mismatch(in: reply, of: answers).map { knowledge.phrase(.estimateMismatch, $0.templateValues) }
    }

    /// The doubt with its numbers; that something else must be counted is said
    /// only where no older rules explain the score.
    private var doubt: String? {
        let answers = [main] + further.map(\.answer)
        guard let mismatch = mismatch(in: reply, of: answers), let text = fullDoubt(in: reply, of: answers) else {
            return nil
        }
        return mismatch.isExplained ? MarkdownSentences.withNumbers(in: text[...]) : text
    }

    // MARK: How it is written

    private func written(within words: Int, asks: [SlotQuestion]) -> Reply {
        let beside = [opening ?? "", doubt ?? ""] + further.flatMap { [heading(of: $0.answer), $0.verdict] }
        let left = words - beside.reduce(0) { $0 + AnswerDigest.words(of: $1) }
        let text = AnswerDigest(main, of: reply, knowledge: knowledge).text(within: left, tellsNumber: doubt == nil)
        return written(main: text, asks: asks)
    }

    private func written(main text: String, asks: [SlotQuestion]) -> Reply {
        var citations = CitationMerge()
        let mainText = citations.renumbered(text, sources: main.sources)
        let verdicts = further.map { citations.renumbered($0.verdict, sources: $0.answer.sources) }
        let list = SourceList(ids: citations.ids, knowledge: knowledge, asOf: reply.asOf)
        let sources = list.references(numbering: citations.ids)
        let answers = zip([main] + further.map(\.answer), [mainText] + verdicts).map { answer, text in
            answer.cut(to: text, citing: sources)
        }
        // Who asks about money or a contract wants that answer first.
        let isAboutScore = knowledge.intent(main.intent)?.topic == "score"
        let first = [opening] + (isAboutScore ? [doubt, mainText] : [mainText, doubt])
        let others: [String] = zip(further, verdicts).flatMap { [heading(of: $0.answer), $1] }
        let paragraphs = first.compactMap { $0 } + others + notCovered + asks.map(\.text) + [list.markdown ?? ""]
        var told = reply.telling(
            paragraphs.filter { !$0.isEmpty }.joined(separator: "\n\n"), answers: answers, asks: asks)
        told.sourceList = list.markdown
        return told
    }

    /// What is left to others, unless the opening says where to go with it.
    private var notCovered: [String] {
        reply.uncoveredTopics.compactMap(knowledge.intent).filter(\.handOff.when.isEmpty).map {
            knowledge.phrase(.alsoNotCovered, ["title": .text($0.title)])
        }
    }

    private func heading(of answer: Answer) -> String {
        knowledge.phrase(.alsoAnswered, ["title": .text(answer.title)])
    }
}

extension Answer {
    /// The answer with a part of its text.
    fileprivate func cut(to text: String, citing sources: [SourceReference]) -> Answer {
        Answer(
            intent: intent, title: title, confidence: confidence, variant: variant, text: text,
            sources: sources.filter { text.contains("[\($0.number)]") }, estimate: estimate)
    }
}

extension Reply {
    /// The reply in other words.
    fileprivate func telling(_ text: String, answers: [Answer], asks: [SlotQuestion]) -> Reply {
        Reply(
            question: question, asOf: asOf, outcome: outcome, text: text, answers: answers, asks: asks, facts: facts,
            situation: situation, alternatives: alternatives, decline: decline, urgency: urgency,
            uncoveredTopics: uncoveredTopics, contradictions: contradictions,
            conversation: Conversation(
                turn: conversation.turn, intents: answers.map(\.intent), asked: asks.isEmpty ? nil : conversation.asked,
                offered: []),
            knowledge: knowledge)
    }
}
