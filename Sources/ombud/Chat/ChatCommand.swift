/// What a line that begins with a slash asks of the chat itself.
enum ChatCommand: String, CaseIterable {
    case help, why, sources, facts, forget, quit

    var purpose: String {
        switch self {
        case .help: "show this list"
        case .why: "show why the last question got its answer"
        case .sources: "show what the last answer rests on"
        case .facts: "show what I understood about your case"
        case .forget: "forget your case, this conversation and the history"
        case .quit: "leave (Ctrl-D does too)"
        }
    }

    /// How a typed line is to be taken.
    enum Line: Equatable {
        case command(ChatCommand)
        case unknown(String, suggestion: ChatCommand?)
        case question(String)
        case nothing
    }

    /// Reads a line. Two slashes send a question that begins with one.
    static func line(_ typed: String) -> Line {
        let text = String(typed.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
        if text.isEmpty { return .nothing }
        if text.hasPrefix("//") { return .question(String(text.dropFirst())) }
        guard text.hasPrefix("/") else { return .question(text) }
        let name = text.dropFirst().prefix { !$0.isWhitespace }.lowercased()
        if let command = ChatCommand(rawValue: name) { return .command(command) }
        return .unknown(name, suggestion: nearest(to: name))
    }

    private static func nearest(to name: String) -> ChatCommand? {
        let distances = allCases.map { ($0, EditDistance.between($0.rawValue, name)) }
        guard let best = distances.min(by: { $0.1 < $1.1 }), best.1 <= 2 else { return nil }
        return best.0
    }
}
