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
        case leave
    }

    private let assistant: Assistant
    private let asOf: @Sendable () -> CalendarDay
    private var conversation = Conversation()
    private var situation = Situation()
    private var last: Reply?
    /// What was known when the last question came.
    private var before = (conversation: Conversation(), situation: Situation())

    /// - Parameter asOf: The day whose rules apply, asked anew for each
    ///   question: a chat may go on past midnight.
    init(assistant: Assistant, asOf: @escaping @Sendable () -> CalendarDay) {
        self.assistant = assistant
        self.asOf = asOf
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
    mutating func ask(_ text: String) -> [Effect] { [.show(reply(to: text))] }

    private mutating func reply(to text: String) -> String {
        before = (conversation, situation)
        let reply = assistant.reply(to: text, asOf: asOf(), conversation: conversation, situation: situation)
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
        case .facts: [.show(Self.facts(situation))]
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
        return [.forgetHistory, .show("Forgotten: your case, this conversation and the history.")]
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

    private static func facts(_ situation: Situation) -> String {
        if situation.isEmpty { return "I have read no facts about your case yet." }
        return situation.keys.compactMap { key in
            situation[key].map { "- \(key.rawValue): \($0.shown)" }
        }.joined(separator: "\n")
    }
}
