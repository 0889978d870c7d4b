import Glibc

/// A chat with a person at a terminal.
struct InteractiveChat {
    private static let prompt = "> "

    let editor: LineEditor
    let style: TerminalStyle
    /// Where earlier chats are kept, also when this one is not.
    let historyPath: String?
    /// Where this chat is kept; nil where it is not.
    let sessionFile: SessionFile?
    let width: () -> Int

    /// Talks until the person leaves; true unless they left by Ctrl-C twice.
    func run(_ session: ChatSession) throws(CommandFailure) -> Bool {
        var session = session
        var keeper = SessionKeeper(sessionFile)
        var wasInterrupted = false
        try show(ChatSession.greeting)
        if let resumption = session.resumption { try show(resumption) }
        while true {
            switch editor.read(prompt: Self.prompt) {
            case .end:
                try StandardStream.output.write("\n")
                return true
            case .interrupted(let lineWasEmpty):
                try StandardStream.output.write("\n")
                if lineWasEmpty, wasInterrupted { return false }
                if lineWasEmpty { try show("Ctrl-D or /quit leaves; Ctrl-C once more does too.") }
                wasInterrupted = lineWasEmpty
            case .line(let line):
                wasInterrupted = false
                editor.remember(line)
                if try !perform(session.take(line), keeper: &keeper) { return true }
            }
        }
    }

    private func perform(
        _ effects: [ChatSession.Effect], keeper: inout SessionKeeper
    ) throws(CommandFailure) -> Bool {
        for effect in effects {
            switch effect {
            case .show(let markdown): try show(markdown)
            case .forgetHistory:
                editor.forgetHistory()
                historyPath.map { _ = unlink($0) }
            case .keep(let chat): try keeper.keep(chat)
            case .leave: return false
            }
        }
        return true
    }

    private func show(_ markdown: String) throws(CommandFailure) {
        let view = MarkdownView(width: width(), style: style)
        try StandardStream.output.write("\n" + view.rendered(markdown) + "\n")
    }
}
