import Assistant
import KnowledgeBase

/// Whether a post needs a person rather than a program.
struct NeedOfPerson {
    /// What somebody writes who may be in danger. Better a moderator too
    /// many than one too few; written by us, November 2026.
    private static let danger = [
        "suicide", "suicidal", "kill myself", "killing myself", "end my life", "ending my life", "take my own life",
        "want to die", "wanna die", "better off dead", "no reason to live", "hurt myself", "harm myself", "self-harm",
    ]
    /// The intent of asking for a person.
    private static let askingIntent = "human"

    /// Whether somebody may be in danger.
    let isDanger: Bool
    /// Whether a moderator is to see it at once.
    let isUrgent: Bool

    init(question: String, reply: Reply, knowledge: Knowledge) {
        isDanger = Self.isDanger(in: question)
        let sentence = (try? knowledge.phrases.text(.handOff)) ?? ""
        let handsOff = !sentence.isEmpty && reply.text.contains(sentence)
        isUrgent = isDanger || handsOff || reply.answers.first?.intent == Self.askingIntent
    }

    /// Whether the writer of a question may be in danger.
    static func isDanger(in question: String) -> Bool {
        let words = question.lowercased()
        return danger.contains { words.contains($0) }
    }
}
