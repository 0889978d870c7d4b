import Assistant
import Mailroom
import Service

/// A stored decision, and what the knowledge at hand says to the same question.
struct DecisionView {
    let decision: RecordedDecision
    /// Nil where the text was erased.
    let replay: DecisionReplay?
    let now: Moment

    /// The intents with their probabilities.
    static func understood(_ decision: RecordedDecision) -> String {
        let intents = decision.intents.map { "\($0.intent) \(($0.confidence * 100).rounded() / 100)" }
        return intents.isEmpty ? "nothing" : intents.joined(separator: ", ")
    }

    /// The whole of it as text.
    var page: [String] { head + tail }

    private var head: [String] {
        let event = decision.event
        let rows = [
            ["Decision", "\(decision.id): \(decision.outcome.rawValue)" + (silence.map { ", silent: \($0)" } ?? "")],
            ["Post", "\(event.key.post) in \(event.key.instance), version \(event.version)"],
            ["Received", "\(decision.received.shown) UTC, \(Age(of: decision.received, at: now).text) ago"],
            ["Decided", "\(decision.decided.shown) UTC, by \(decision.knowledge.prefix(19))"],
            ["Understood", Self.understood(decision)],
            ["On the forum", delivery + (decision.isCorrected ? ", corrected by a moderator" : "")],
        ]
        return TextTable(alignments: [.left, .left], rows: rows).lines
    }

    private var tail: [String] {
        guard let replay else { return ["", "The text was erased: there is nothing to replay."] }
        let question = ["", "Question", replay.question.indentedLines, ""]
        guard silence == nil else { return Array(question.dropLast()) }
        let knowledge = replay.isSameKnowledge ? "the same knowledge" : "other knowledge"
        guard !replay.isSameReply else {
            return question + ["Text then and now (\(knowledge))", replay.reply.text.indentedLines]
        }
        return question + ["Text then", (replay.formerText ?? "It cannot be read any more.").indentedLines, ""]
            + ["Text now (\(knowledge))", replay.reply.text.indentedLines]
    }

    private var silence: String? { DecisionReplay.silence(in: decision) }

    private var delivery: String {
        switch decision.delivery {
        case nil: "nothing"
        case .draft: "a draft waits: ombudd drafts"
        case .waiting, .leased, .sending: "to be sent"
        case .sent: "it stands there"
        case .dead: "given up: ombudd replay"
        case .declined: "declined by a moderator"
        case .cancelled: "called off"
        }
    }
}

extension DecisionView: Encodable {
    private enum CodingKeys: CodingKey {
        case id, forum, post, version, outcome, silence, intents, received, decided, knowledge, delivery, corrected
        case question, then, now, sameKnowledge, sameReply
    }

    private struct Intent: Encodable {
        let intent: String
        let confidence: Double
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(decision.id, forKey: .id)
        try container.encode(decision.event.key.instance, forKey: .forum)
        try container.encode(decision.event.key.post, forKey: .post)
        try container.encode(decision.event.version, forKey: .version)
        try container.encode(decision.outcome.rawValue, forKey: .outcome)
        try container.encode(silence, forKey: .silence)
        try container.encode(
            decision.intents.map { Intent(intent: $0.intent, confidence: $0.confidence) }, forKey: .intents)
        try container.encode(decision.received.stamp, forKey: .received)
        try container.encode(decision.decided.stamp, forKey: .decided)
        try container.encode(decision.knowledge, forKey: .knowledge)
        try container.encode(decision.delivery?.rawValue, forKey: .delivery)
        try container.encode(decision.isCorrected, forKey: .corrected)
        try container.encode(replay?.question, forKey: .question)
        try container.encode(replay?.formerText, forKey: .then)
        try container.encode(replay?.reply.text, forKey: .now)
        try container.encode(replay?.isSameKnowledge, forKey: .sameKnowledge)
        try container.encode(replay?.isSameReply, forKey: .sameReply)
    }
}
