import CivilCalendar
import IntentMatching
import KnowledgeBase

/// Why a question got its answer, for a person who edits the knowledge.
public struct QuestionExplanation: Sendable {
    /// What was said to the question.
    let reply: Reply
    /// What the matcher found, before the conversation and the kinds of
    /// intents were weighed.
    let match: Match
    let details: Explanation?
    let thresholds: Thresholds
    /// Whether questions are matched by what they mean, and not by their words alone.
    let readsMeaning: Bool
    /// The words that the matcher read, without quotes and signature.
    let words: String
    /// The questions that were found in a longer text, as they stand there.
    let questions: [(text: String, label: String, probability: Double)]
    /// The training texts that `details.nearest` names, in its order.
    let nearestTexts: [String]
    let quality: TrainingQuality

    /// The explanation in Markdown: decision, rivals, examples, words, facts.
    public var markdown: String {
        [outcome, decision, rivals, corrections, questionList, nearest, reasons, factList, training]
            .compactMap { $0 }.joined(separator: "\n\n")
    }
}

// MARK: - Paragraphs

extension QuestionExplanation {
    private var outcome: String {
        switch reply.outcome {
        case .answered:
            "**Answered: \(reply.answers.map { "\($0.intent), variant \($0.variant)" }.joined(separator: "; ")).**"
        case .clarify: "**Asked back: \(reply.alternatives.map(\.intent).joined(separator: ", ")).**"
        case .declined: "**Declined\(reply.decline?.topic.map { " as \($0)" } ?? "").**"
        }
    }

    private var decision: String {
        let scope = "In scope \(Self.decimals(match.inScope)), asked for at least \(Self.decimals(thresholds.scopeAt))."
        let literal = match.evidence.isLiteral ? " The text is a known example, word for word." : ""
        return "The matcher\(readsMeaning ? "" : ", by words alone"): "
            + "\(decisionText) \(scope) An answer needs \(Self.decimals(thresholds.answerAt)); within "
            + "\(Self.decimals(thresholds.clarifyMargin)) of the best, the asker chooses. "
            + "Words known: \(Self.decimals(match.evidence.knownWords)).\(literal)"
    }

    private var decisionText: String {
        switch match.decision {
        case .confident(let label): "\(label)."
        case .ambiguous(let labels): "as good as equal: \(labels.joined(separator: ", "))."
        case .outOfScope(let topic): topic.map { "not covered, nearest to \($0)." } ?? "not covered."
        case .unsure: "not sure enough."
        }
    }

    private var rivals: String? {
        guard !match.ranked.isEmpty else { return nil }
        let lines = match.ranked.prefix(5).enumerated().map { index, ranked in
            let note = ranked.isOutOfScope ? " (not covered)" : ""
            return "\(index + 1). \(ranked.label) \(Self.decimals(ranked.probability))\(note)"
        }
        return Self.list("Likeliest intents\(margin):", lines)
    }

    private var margin: String {
        guard match.ranked.count > 1 else { return "" }
        let (best, next) = (match.ranked[0], match.ranked[1])
        return ", \(next.label) behind by \(Self.decimals(best.probability - next.probability))"
    }

    private var questionList: String? {
        Self.list("Questions found:", questions.map { "- “\($0.text)” \($0.label) \(Self.decimals($0.probability))" })
    }

    private var nearest: String? {
        guard let details else { return nil }
        let lines = zip(details.nearest, nearestTexts).prefix(5).map { example, text in
            "- \(Self.decimals(example.similarity)) \(example.label): “\(text)”"
        }
        return Self.list(details.meaning == nil ? "Nearest examples:" : "Examples nearest in meaning:", lines)
    }

    private var reasons: String? {
        guard let details else { return nil }
        var lines: [String] = []
        if let meaning = details.meaning {
            lines.append("- \(Self.signed(meaning)) the meaning of the whole, as in the examples above")
        }
        if details.keywords != 0 {
            lines.append("- \(Self.signed(details.keywords)) the keywords that its file declares")
        }
        lines += details.features.filter(\.isWord).map { word in
            "- \(Self.signed(word.contribution)) “\(word.text)”"
        }
        // Letters overlap: a list of them tells nobody anything.
        let letters = details.features.filter { !$0.isWord }.reduce(0) { $0 + $1.contribution }
        if letters != 0 { lines.append("- \(Self.signed(letters)) parts of words") }
        return Self.list("What speaks for and against \(details.label):", lines)
    }

    private var corrections: String? {
        let bytes = Array(words.utf8)
        let lines = match.corrections.map { correction in
            "- “\(String(decoding: bytes[correction.span], as: UTF8.self))” as “\(correction.replacement)”"
        }
        return Self.list("Read as:", lines)
    }

    private var factList: String? {
        let lines = reply.facts.map { fact in
            "- \(fact.key.rawValue): \(fact.value.shown) (\(fact.said.rawValue), bytes \(fact.start)–\(fact.end))"
        }
        return Self.list("Facts read:", lines)
    }

    private var training: String {
        "Learned from \(quality.tested) examples; of those held out, \(Self.decimals(quality.accuracy)) were right "
            + "(calibration error \(Self.decimals(quality.calibrationError)), scope separation "
            + "\(Self.decimals(quality.scopeSeparation))). Knowledge: \(reply.knowledge)"
    }

    private static func list(_ heading: String, _ lines: [String]) -> String? {
        lines.isEmpty ? nil : heading + "\n\n" + lines.joined(separator: "\n")
    }

    private static func decimals(_ number: Double) -> String {
        guard abs(number) < 1_000_000 else { return "beyond measure" }
        let hundredths = Int((abs(number) * 100).rounded())
        let sign = number < 0 && hundredths > 0 ? "-" : ""
        return "\(sign)\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
    }

    private static func signed(_ number: Double) -> String { (number < 0 ? "" : "+") + decimals(number) }
}
