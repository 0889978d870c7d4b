public import CivilCalendar

/// What Ombud says to one question, and everything that led to it.
///
/// The JSON form is the contract with callers: one object a question, the
/// same at every door. ``conversation`` and ``situation`` are handed back
/// unchanged with the next question; nothing else is remembered.
public struct Reply: Sendable {
    /// How a question ended.
    public enum Outcome: String, Codable, Sendable {
        /// At least one answer was given.
        case answered
        /// Intents were too close to choose between: the asker is asked.
        case clarify
        /// The question is out of scope, or no answer is sure enough.
        case declined
    }

    /// The question as it was asked.
    public let question: String
    /// The day whose rules were applied.
    public let asOf: CalendarDay
    /// How the question ended.
    public let outcome: Outcome
    /// The complete reply in Markdown, never empty.
    public let text: String
    /// The parts of the answer, the decisive one first; at most three.
    public let answers: [Answer]
    /// Facts that would change the answer; at most one is asked at a time.
    public let asks: [SlotQuestion]
    /// What was read in the question, in order.
    public let facts: [Fact]
    /// What is known of the asker's case, this question included.
    public let situation: Situation
    /// Intents that were close, the likeliest first.
    public let alternatives: [Alternative]
    /// Why nothing was answered; nil unless declined.
    public let decline: Decline?
    /// Whether people have to look at the post, and why; nil where the reply is enough.
    public internal(set) var urgency: Urgency?
    /// Uncovered topics of which the reply says so beside its answers; the text tells, the JSON does not.
    package let uncoveredTopics: [String]
    /// The list of sources as the text ends with it; nil where nothing is cited.
    package internal(set) var sourceList: String?
    /// What the asker said that cannot both be so; the text names it.
    public internal(set) var contradictions: [Contradiction] = []
    /// The state of the conversation, for the next question.
    public let conversation: Conversation
    /// `sha256:` and the hash of the knowledge that answered.
    public let knowledge: String
}

extension Reply: Encodable {
    private enum CodingKeys: CodingKey {
        case question, asOf, outcome, text, answers, asks, facts, situation, alternatives, decline, conversation
        case contradictions, knowledge, urgency
    }

    /// Writes the object that `ombud ask --json` prints.
    ///
    /// - Throws: What the encoder throws.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(question, forKey: .question)
        try container.encode(asOf, forKey: .asOf)
        try container.encode(outcome, forKey: .outcome)
        try container.encode(text, forKey: .text)
        try container.encode(answers, forKey: .answers)
        try container.encode(asks, forKey: .asks)
        try container.encode(facts, forKey: .facts)
        try container.encode(situation, forKey: .situation)
        try container.encode(alternatives, forKey: .alternatives)
        // A reader finds the key in every reply: null says that nothing was declined.
        try container.encode(decline, forKey: .decline)
        try container.encodeIfPresent(urgency, forKey: .urgency)
        if !contradictions.isEmpty { try container.encode(contradictions, forKey: .contradictions) }
        try container.encode(conversation, forKey: .conversation)
        try container.encode(knowledge, forKey: .knowledge)
    }
}
