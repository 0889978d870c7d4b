import Assistant
import CivilCalendar

/// A conversation on a terminal or in a pipe, without the terminal or the
/// pipe: a line goes in, what is to be shown comes out.
struct ChatSession {
    /// What a line leads to.
    enum Effect: Equatable {
        /// Text of Ombud's own, or a reply: Markdown.
        case show(String)
        /// The history is to be forgotten too.
        case forgetHistory
        /// What is to be kept for the next chat, where this one is kept.
        case keep(SavedChat)
        case leave
    }

    private let assistant: Assistant
    private let asOf: @Sendable () -> CalendarDay
    private var conversation = Conversation()
    private var situation = Situation()
    /// The day on which the situation was told or counted on last.
    private var day: CalendarDay
    private var last: Reply?
    /// What was known when the last question came.
    private var before = (conversation: Conversation(), situation: Situation())

    /// What is said about the chat that goes on; nil for a new one.
    let resumption: String?

    /// - Parameters:
    ///   - asOf: The day whose rules apply, asked anew for each question: a
    ///     chat may go on past midnight.
    ///   - saved: The chat that goes on.
    init(assistant: Assistant, asOf: @escaping @Sendable () -> CalendarDay, resuming saved: SavedChat? = nil) {
        self.assistant = assistant
        self.asOf = asOf
        day = asOf()
        if let saved {
            conversation = saved.conversation
            situation = saved.situation(on: day)
        }
        resumption = saved.flatMap { saved in
            saved.conversation.turn == 0 && saved.situation.isEmpty
                ? nil
                : Self.resumption(
                    turns: saved.conversation.turn, situation: saved.situation(on: asOf()),
                    isNewKnowledge: saved.knowledge != assistant.knowledgeHash)
        }
    }

    /// Takes one line.
    mutating func take(_ line: String) -> [Effect] {
        switch ChatCommand.line(line) {
        case .nothing: []
        case .question(let text): ask(text)
        case .command(let command): perform(command)
        case .unknown(let name, let suggestion): [.show(Self.unknown(name, suggestion: suggestion))]
        }
    }

    /// Asks a question, whatever it looks like.
    mutating func ask(_ text: String) -> [Effect] { [.show(reply(to: text)), .keep(saved)] }

    private var saved: SavedChat {
        SavedChat(knowledge: assistant.knowledgeHash, day: day, conversation: conversation, situation: situation)
    }

    private mutating func reply(to text: String) -> String {
        let today = asOf()
        situation = situation.aged(byDays: day.days(until: today))
        day = today
        before = (conversation, situation)
        let reply = assistant.reply(to: text, asOf: today, conversation: conversation, situation: situation)
        conversation = reply.conversation
        situation = reply.situation
        last = reply
        return reply.text
    }

    private mutating func perform(_ command: ChatCommand) -> [Effect] {
        switch command {
        case .help: [.show(Self.help)]
        case .why: [.show(last.map(explanation) ?? Self.nothingAsked)]
        case .sources: [.show(last.map(Self.sources) ?? Self.nothingAsked)]
        case .facts: [.show(Self.facts(situation, lately: last?.facts ?? []))]
        case .forget: forget()
        case .quit: [.leave]
        }
    }

    private func explanation(of reply: Reply) -> String {
        assistant.explanation(
            of: reply.question, asOf: reply.asOf, conversation: before.conversation, situation: before.situation
        ).markdown
    }

    private mutating func forget() -> [Effect] {
        conversation = Conversation()
        situation = Situation()
        last = nil
        before = (conversation, situation)
        return [.forgetHistory, .keep(saved), .show("Forgotten: your case, this conversation and the history.")]
    }
}

// MARK: - Texts of the chat itself

extension ChatSession {
    static let greeting = """
        Ask about your Job Success Score, a contract or money in escrow. /help shows the commands.
        """

    static let help =
        ChatCommand.allCases.map { "- **/\($0.rawValue)** \($0.purpose)" }.joined(separator: "\n")
        + "\n\nAnything else is a question. Begin with // to ask something that starts with a slash."

    static let nothingAsked = "Nothing has been asked yet."

    static func unknown(_ name: String, suggestion: ChatCommand?) -> String {
        let hint = suggestion.map { "Did you mean **/\($0.rawValue)**?" } ?? "**/help** shows the commands."
        // The name goes back to the person who typed it, without its Markdown.
        let shown = name.prefix(20).filter { $0.isLetter || $0.isNumber || $0 == "-" }
        return "There is no command /\(shown). \(hint)"
    }

    private static func sources(of reply: Reply) -> String {
        let lines = reply.sourceLines
        return lines.isEmpty ? "The last answer cites no source." : lines.joined(separator: "\n")
    }

    private static func facts(_ situation: Situation, lately facts: [Fact]) -> String {
        var doubts: [String] = []
        for doubt in facts.compactMap(\.doubt) where !doubts.contains(doubt) { doubts.append(doubt) }
        let lines = situation.summary + doubts
        if lines.isEmpty { return noFacts }
        return lines.map { "- \($0)" }.joined(separator: "\n") + "\n\n" + howToCorrect
    }

    static let noFacts = "I have read no facts about your case yet."

    static let howToCorrect =
        "Is something wrong? Write it as it is, for example *no, it is hourly* or *not 5 days, 8*."

    private static func resumption(turns: Int, situation: Situation, isNewKnowledge: Bool) -> String {
        let known = situation.isEmpty ? "no facts yet" : situation.summary.joined(separator: "; ")
        let changed = isNewKnowledge ? " My knowledge has changed since then." : ""
        return "This chat goes on after \(turns) turn\(turns == 1 ? "" : "s"). Known: \(known).\(changed)"
    }
}
